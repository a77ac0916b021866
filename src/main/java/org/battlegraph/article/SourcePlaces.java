package org.battlegraph.article;

import java.util.Arrays;

/**
 * The places of a source file: its code points and its lines, by the index in its Java string.
 *
 * @param offsets for each index the number of code points before it, and one more for the end
 * @param lineStarts the code points at which lines begin
 */
record SourcePlaces(int[] offsets, int[] lineStarts) {
  static SourcePlaces of(String text) {
    int[] offsets = new int[text.length() + 1];
    int[] starts = new int[text.length() + 1];
    int offset = 0;
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      offsets[i] = offset;
      boolean firstHalf =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      offset += firstHalf ? 0 : 1;
      if (text.charAt(i) == '\n') {
        starts[lines++] = offset;
      }
    }
    offsets[text.length()] = offset;
    return new SourcePlaces(offsets, Arrays.copyOf(starts, lines));
  }

  /** Returns the code point offset of an index. */
  int offset(int index) {
    return offsets[index];
  }
}
