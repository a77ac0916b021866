package org.battlegraph.model.text;

/**
 * A stretch of an article's plain text.
 *
 * <p>Both ends count Unicode code points from the start of the plain text, not Java {@code char}s:
 * a character beyond the basic plane (such as U+24F72) is one. A reader who slices a Java string
 * must convert first, which {@link PlainText#slice} does.
 *
 * @param begin the first code point, at least 0
 * @param end the code point after the last, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  /** Checks that the span is not negative. */
  public Span {
    if (begin < 0) {
      throw new IllegalArgumentException("begin is negative: " + begin);
    }
    if (end < begin) {
      throw new IllegalArgumentException("end " + end + " is before begin " + begin);
    }
  }

  /** Returns the number of code points. */
  public int length() {
    return end - begin;
  }

  /** Tells whether the other span lies within this one; a span contains itself. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Tells whether the two spans share at least one code point. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Returns the smallest span that contains both. */
  public Span union(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** Returns this span moved to the right by a number of code points. */
  public Span shift(int by) {
    return new Span(begin + by, end + by);
  }

  /** Orders by begin; of two that begin together, the longer comes first. */
  @Override
  public int compareTo(Span other) {
    int order = Integer.compare(begin, other.begin);
    return order != 0 ? order : Integer.compare(other.end, end);
  }
}
