package org.battlegraph.recognize.date;

import java.util.Locale;

/**
 * So many days, months or years after a date before it; negative for before.
 *
 * @param unit what is counted
 * @param count how many
 * @param from which date is counted from
 */
record Shift(Unit unit, int count, From from) {
  /** What a shift counts in. */
  enum Unit {
    DAY,
    MONTH,
    YEAR
  }

  /** Which of the dates before it a shift counts from. */
  enum From {
    /** The last day. */
    DAY,
    /** The last day that the text gives as such, and not by counting: 第三天. */
    FIRST_DAY,
    /** The last date, however precise. */
    DATE,
    /** The last date that was no aside: 去年. */
    NARRATION,
    /** The day on which somebody speaks or writes, in what he says: “明天進攻”. No text tells it. */
    SPEECH,
    /** The day of what is told directly before it, which need not be dated: 城破的次日. */
    TOLD
  }

  /** Returns a shift from the last date that knows the unit. */
  static Shift of(Unit unit, int count) {
    return new Shift(unit, count, unit == Unit.DAY ? From.DAY : From.DATE);
  }

  /** Tells whether it counts from a day that stands nowhere, so that it stays without a value. */
  boolean isFromUndated() {
    return from == From.SPEECH || from == From.TOLD;
  }

  /** Returns the same shift from the day of what is told directly before it. */
  Shift fromTold() {
    return new Shift(unit, count, From.TOLD);
  }

  /** Returns the name of its rule: {@code same-day}, {@code next-month}, {@code years-later}. */
  String rule() {
    String name = unit.name().toLowerCase(Locale.ROOT);
    if (from == From.FIRST_DAY) {
      return "date.nth-day";
    }
    return switch (count) {
      case 0 -> "date.same-" + name;
      case 1 -> "date.next-" + name;
      case -1 -> "date.previous-" + name;
      default -> count > 0 ? "date." + name + "s-later" : "date." + name + "s-earlier";
    };
  }
}
