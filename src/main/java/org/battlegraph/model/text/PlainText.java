package org.battlegraph.model.text;

import java.util.Arrays;

/**
 * An immutable text that is addressed by Unicode code points.
 *
 * <p>All offsets in Battlegraph count in such a text; this class is the one place that translates
 * between them and Java's UTF-16.
 */
public final class PlainText {
  private final String text;
  private final int[] codePoints;

  private PlainText(String text) {
    this.text = text;
    int[] points = new int[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(points[length - 1])) {
      points[length++] = text.codePointAt(i);
    }
    this.codePoints = length == points.length ? points : Arrays.copyOf(points, length);
  }

  /** Returns the text of a Java string. */
  public static PlainText of(String text) {
    return new PlainText(text);
  }

  /** Returns the number of code points. */
  public int length() {
    return codePoints.length;
  }

  /**
   * Returns the code point at an offset.
   *
   * @throws IndexOutOfBoundsException if the offset is not in the text
   */
  public int codePointAt(int offset) {
    return codePoints[offset];
  }

  /**
   * Returns the words in a span, exactly as they stand.
   *
   * @throws IndexOutOfBoundsException if the span reaches past the end
   */
  public String slice(Span span) {
    return new String(codePoints, span.begin(), span.length());
  }

  /** Returns the span of the whole text. */
  public Span span() {
    return new Span(0, codePoints.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlainText that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the whole text as a Java string. */
  @Override
  public String toString() {
    return text;
  }
}
