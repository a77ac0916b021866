package org.battlegraph.link;

import java.math.BigDecimal;
import java.util.Optional;

/** A value of a statement, in the kinds that Wikidata has. */
public sealed interface WikidataValue {

  /**
   * Another item or a property.
   *
   * @param id Q5, P31
   */
  record Entity(String id) implements WikidataValue {}

  /**
   * A string, an address, an external identifier, the name of a file.
   *
   * @param text as it stands there
   */
  record Text(String text) implements WikidataValue {}

  /**
   * A text in a language.
   *
   * @param text the text
   * @param language its code: zh, en
   */
  record Phrase(String text, String language) implements WikidataValue {}

  /**
   * A point in time.
   *
   * @param time as Wikidata writes it: +1944-11-09T00:00:00Z; months and days may be 00
   * @param precision 11 a day, 10 a month, 9 a year, 8 ten years, 7 a century
   */
  record Time(String time, int precision) implements WikidataValue {
    private static final int YEAR_PRECISION = 9;

    /** Returns the year if the time is no vaguer than that; years before Christ are negative. */
    public Optional<Integer> year() {
      int end = time.indexOf('-', 1);
      return precision < YEAR_PRECISION || end < 0
          ? Optional.empty()
          : Optional.of(Integer.valueOf(time.substring(0, end).replace("+", "")));
    }
  }

  /**
   * A point on a globe.
   *
   * @param latitude in decimal degrees, north positive
   * @param longitude in decimal degrees, east positive
   * @param precision how exact it is, in degrees, where it is said
   */
  record Point(BigDecimal latitude, BigDecimal longitude, Optional<BigDecimal> precision)
      implements WikidataValue {}

  /**
   * An amount.
   *
   * @param amount the number
   * @param unit the item of its unit; empty for a plain count
   * @param lower the least that it may be, where it is said
   * @param upper the most that it may be, where it is said
   */
  record Quantity(
      BigDecimal amount,
      Optional<String> unit,
      Optional<BigDecimal> lower,
      Optional<BigDecimal> upper)
      implements WikidataValue {}

  /** That there is some value or none, or a value of a kind that is not read here. */
  enum Unspecified implements WikidataValue {
    /** There is a value, and nobody knows which. */
    UNKNOWN,
    /** There is no value. */
    NONE,
    /** A value of another kind: a formula, a shape, a sense of a word. */
    UNREAD
  }
}
