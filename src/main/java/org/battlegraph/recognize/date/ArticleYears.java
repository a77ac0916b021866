package org.battlegraph.recognize.date;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The years that an article is about: those of the first dated sentence of its lead, or, where that
 * has none, every year that it writes out.
 *
 * @param opening the date that the article opens with
 * @param first the first year, if the lead says
 * @param last the last year
 * @param written all years that the article writes out
 */
record ArticleYears(Optional<Anchor> opening, int first, int last, SortedSet<Integer> written) {
  ArticleYears {
    written = new TreeSet<>(written);
  }

  /** Tells whether the lead says what years the article is about. */
  boolean isKnown() {
    return opening.isPresent();
  }

  /** Tells whether the article is about a year. */
  boolean contains(int year) {
    return isKnown() ? first <= year && year <= last : written.contains(year);
  }
}
