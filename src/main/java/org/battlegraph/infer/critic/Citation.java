package org.battlegraph.infer.critic;

import java.util.Comparator;

/**
 * A place of an article that a finding is about.
 *
 * @param article the article's name
 * @param begin the offset of the first code point in the article's plain text
 * @param end the offset after the last
 * @param quotation the words from begin to end
 */
public record Citation(String article, int begin, int end, String quotation)
    implements Comparable<Citation> {
  private static final Comparator<Citation> ORDER =
      Comparator.comparing(Citation::article)
          .thenComparingInt(Citation::begin)
          .thenComparingInt(Citation::end);

  @Override
  public int compareTo(Citation other) {
    return ORDER.compare(this, other);
  }
}
