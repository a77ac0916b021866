package org.battlegraph.model.text;

import java.util.Arrays;

/**
 * For each code point of a plain text, the code point of the source file that it came from.
 *
 * <p>The source offsets never decrease: a reader may leave out markup, but it does not reorder.
 */
public final class SourceMap {
  private final int[] offsets;
  private final int[] lineStarts;

  /**
   * Makes a map.
   *
   * @param offsets for each code point of the plain text its offset in the source, in code points
   * @param lineStarts the source offsets at which lines begin; the first is 0
   * @throws IllegalArgumentException if the offsets decrease or there is no first line
   */
  public SourceMap(int[] offsets, int[] lineStarts) {
    this.offsets = offsets.clone();
    this.lineStarts = lineStarts.clone();
    if (lineStarts.length == 0 || lineStarts[0] != 0) {
      throw new IllegalArgumentException("the first line must start at 0");
    }
    for (int i = 1; i < offsets.length; i++) {
      if (offsets[i] < offsets[i - 1]) {
        throw new IllegalArgumentException("source offsets decrease at " + i);
      }
    }
  }

  /**
   * Returns the place in the source file of a span of the plain text, from its first character to
   * its last, with the markup between them.
   *
   * @throws IndexOutOfBoundsException if the span is empty or reaches past the text
   */
  public SourceSpan sourceOf(Span span) {
    int begin = offsets[span.begin()];
    int line = Arrays.binarySearch(lineStarts, begin);
    return new SourceSpan(begin, offsets[span.end() - 1] + 1, line >= 0 ? line + 1 : -line - 1);
  }

  /** Returns the number of code points of the plain text. */
  public int length() {
    return offsets.length;
  }
}
