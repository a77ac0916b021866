package org.battlegraph.recognize.date;

import java.util.Locale;

/**
 * So many days, months or years after a date before it; negative for before.
 *
 * @param unit what is counted
 * @param count how many
 */
record Shift(Unit unit, int count) {
  /** What a shift counts in. */
  enum Unit {
    DAY,
    MONTH,
    YEAR
  }

  /** Returns the name of its rule: {@code same-day}, {@code next-month}, {@code years-later}. */
  String rule() {
    String name = unit.name().toLowerCase(Locale.ROOT);
    return switch (count) {
      case 0 -> "date.same-" + name;
      case 1 -> "date.next-" + name;
      case -1 -> "date.previous-" + name;
      default -> count > 0 ? "date." + name + "s-later" : "date." + name + "s-earlier";
    };
  }
}
