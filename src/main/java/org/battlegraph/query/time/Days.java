package org.battlegraph.query.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a time can touch, as days since 1970-01-01, first and last included.
 *
 * <p>Of EDTF it reads what the graph holds: a day, a month, a year; {@code a/b}, which lasted from
 * a to b; {@code [a..b]}, some day between the two; and {@code ..} for an end that is open.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record Days(long first, long last) {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final Pattern PAIR =
      Pattern.compile(
          "\\[(\\d[\\d-]*|)\\.\\.(\\d[\\d-]*|)]|(\\d[\\d-]*|\\.\\.|)/(\\d[\\d-]*|\\.\\.|)");

  /** Checks that the last day is not before the first. */
  public Days {
    if (last < first) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
  }

  /** Reads a time; empty if it is none, or none that this reads. */
  public static Optional<Days> parse(String edtf) {
    try {
      Matcher pair = PAIR.matcher(edtf);
      if (!pair.matches()) {
        return date(edtf);
      }
      boolean some = pair.group(1) != null;
      return between(pair.group(some ? 1 : 3), pair.group(some ? 2 : 4));
    } catch (DateTimeException e) {
      return Optional.empty(); // no such day or month
    }
  }

  private static Optional<Days> between(String begin, String end) {
    boolean fromEver = isOpen(begin);
    boolean forEver = isOpen(end);
    Optional<Days> from = date(begin);
    Optional<Days> to = date(end);
    if (fromEver && forEver || !fromEver && from.isEmpty() || !forEver && to.isEmpty()) {
      return Optional.empty();
    }
    long first = from.map(Days::first).orElse(LocalDate.MIN.toEpochDay());
    long last = to.map(Days::last).orElse(LocalDate.MAX.toEpochDay());
    return last < first ? Optional.empty() : Optional.of(new Days(first, last));
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static Optional<Days> date(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(date.group(1));
    if (date.group(2) == null) {
      return Optional.of(of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
    if (date.group(3) == null) {
      return Optional.of(of(month.atDay(1), month.atEndOfMonth()));
    }
    LocalDate day = month.atDay(Integer.parseInt(date.group(3)));
    return Optional.of(of(day, day));
  }

  private static Days of(LocalDate first, LocalDate last) {
    return new Days(first.toEpochDay(), last.toEpochDay());
  }

  /** Returns how many days one has to go from the one to the other: 0 if they share a day. */
  public long apart(Days other) {
    return Math.max(0, Math.max(other.first - last, first - other.last));
  }
}
