package org.battlegraph.identity;

/**
 * A name where it stands in an article.
 *
 * @param article the article's IRI
 * @param begin the first code point of the article's plain text
 * @param end the code point after the last
 * @param text the words
 */
public record Quote(String article, int begin, int end, String text) implements Comparable<Quote> {
  @Override
  public int compareTo(Quote other) {
    int order = article.compareTo(other.article);
    order = order == 0 ? Integer.compare(begin, other.begin) : order;
    return order == 0 ? Integer.compare(end, other.end) : order;
  }
}
