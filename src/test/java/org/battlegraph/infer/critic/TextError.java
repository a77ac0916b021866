package org.battlegraph.infer.critic;

import org.battlegraph.model.text.Span;

/**
 * An error that was put into a copy of an article.
 *
 * @param kind what went wrong
 * @param article the article's name
 * @param spot where the wrong characters stand in the plain text of the copy
 * @param before the words that stood there
 * @param after the words that stand there now
 * @param markdown the copy
 */
record TextError(
    Kind kind, String article, Span spot, String before, String after, String markdown) {

  /** What an error is about. */
  enum Family {
    DATE,
    NAME,
    NUMBER,
    COMMANDER
  }

  /** What goes wrong when people write. */
  enum Kind {
    YEAR(Family.DATE),
    MONTH(Family.DATE),
    DAY(Family.DATE),
    PLACE_NAME(Family.NAME),
    UNIT_NAME(Family.NAME),
    UNIT_NUMBER(Family.NAME),
    TEN_TIMES(Family.NUMBER),
    DIGITS_SWAPPED(Family.NUMBER),
    COMMANDER(Family.COMMANDER);

    private final Family family;

    Kind(Family family) {
      this.family = family;
    }

    Family family() {
      return family;
    }
  }

  @Override
  public String toString() {
    return kind + " " + article + " " + spot.begin() + " " + before + " → " + after;
  }
}
