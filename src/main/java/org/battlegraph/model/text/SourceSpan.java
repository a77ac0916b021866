package org.battlegraph.model.text;

/**
 * A place in the source file that an article was read from.
 *
 * @param begin the first code point of the file, from 0
 * @param end the code point after the last
 * @param line the line of {@code begin}, from 1
 */
public record SourceSpan(int begin, int end, int line) {
  /** Checks that the place is possible. */
  public SourceSpan {
    if (begin < 0 || end < begin || line < 1) {
      throw new IllegalArgumentException(
          "not a place in a file: " + begin + "-" + end + ", " + line);
    }
  }
}
