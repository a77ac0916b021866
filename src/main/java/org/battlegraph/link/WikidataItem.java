package org.battlegraph.link;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known of the item behind the title of an article.
 *
 * @param title the article's title in the Chinese Wikipedia, with spaces
 * @param kind what it is
 * @param id the item's id: Q69956
 * @param point where it lies
 * @param ended the year in which it ceased to be; empty if it is still there or never ends
 * @param grade how sure it is that the title and the item belong together
 */
public record WikidataItem(
    String title, Kind kind, String id, Optional<Point> point, OptionalInt ended, Grade grade) {

  /** What an item is. */
  public enum Kind {
    /** A person. */
    PERSON,
    /** A country or a regime. */
    STATE,
    /** A force. */
    UNIT,
    /** A war, a campaign, a battle, an incident. */
    EVENT,
    /** A place. */
    PLACE,
    /** None of these: it is never linked. */
    OTHER
  }

  /** How sure a title's item is. */
  public enum Grade {
    /** Two independent sources agree. */
    A(0.98),
    /** One source whose label, dates or coordinates fit. */
    B(0.9);

    private final double score;

    Grade(double score) {
      this.score = score;
    }

    /** Returns the score of a link that rests on it, from 0 to 1. */
    double score() {
      return score;
    }
  }

  /**
   * A point on the globe, in decimal degrees with as many digits as the source gives.
   *
   * @param latitude north positive
   * @param longitude east positive
   */
  public record Point(BigDecimal latitude, BigDecimal longitude) {}
}
