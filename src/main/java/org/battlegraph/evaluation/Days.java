package org.battlegraph.evaluation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a date can mean.
 *
 * @param first the first, counted from 1970-01-01
 * @param last the last
 */
record Days(long first, long last) {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?");

  /**
   * Reads the dates of the JSON form: a day, a month, a year, {@code a/b} or {@code [a..b]}, with
   * one end open or marks of doubt, which are passed over.
   *
   * @return empty if it is no date
   */
  static Optional<Days> parse(String edtf) {
    String[] ends = edtf.replaceAll("[~?%\\[\\]]", "").replace("..", "/").split("/", -1);
    Optional<Days> start = date(ends[0]);
    if (ends.length == 1) {
      return start;
    }
    Optional<Days> end = date(ends[1]);
    if (start.isPresent() && end.isPresent()) {
      return Optional.of(new Days(start.get().first, end.get().last));
    }
    return start.or(() -> end);
  }

  private static Optional<Days> date(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.lookingAt()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(date.group(1));
    int month = number(date.group(2));
    int day = number(date.group(3));
    try {
      YearMonth end = YearMonth.of(year, month == 0 ? 12 : month);
      LocalDate first = LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
      LocalDate last = day == 0 ? end.atEndOfMonth() : end.atDay(day);
      return Optional.of(new Days(first.toEpochDay(), last.toEpochDay()));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** Returns the share of the days of either that are days of both, from 0 to 1. */
  double agreement(Days other) {
    long shared = Math.min(last, other.last) - Math.max(first, other.first) + 1;
    long either = Math.max(last, other.last) - Math.min(first, other.first) + 1;
    return shared > 0 ? (double) shared / either : 0;
  }

  /** Tells whether no day is in both. */
  boolean contradicts(Days other) {
    return first > other.last || other.first > last;
  }
}
