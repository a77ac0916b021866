package org.battlegraph.model.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A day, a month or a year of the Gregorian calendar, as precise as the text and no more.
 *
 * @param year the year of the common era
 * @param month 1 to 12, or empty
 * @param day 1 to 31, or empty; never without a month
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day)
    implements Comparable<PartialDate> {

  /** Checks that the date exists. */
  public PartialDate {
    if (day.isPresent() && month.isEmpty()) {
      throw new IllegalArgumentException("a day without a month");
    }
    if (day.isPresent()) {
      LocalDate.of(year, month.getAsInt(), day.getAsInt());
    } else if (month.isPresent()) {
      YearMonth.of(year, month.getAsInt());
    }
  }

  /** Returns a year. */
  public static PartialDate of(int year) {
    return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
  }

  /**
   * Returns a month.
   *
   * @throws java.time.DateTimeException if there is no such month
   */
  public static PartialDate of(int year, int month) {
    return new PartialDate(year, OptionalInt.of(month), OptionalInt.empty());
  }

  /**
   * Returns a day.
   *
   * @throws java.time.DateTimeException if there is no such day
   */
  public static PartialDate of(int year, int month, int day) {
    return new PartialDate(year, OptionalInt.of(month), OptionalInt.of(day));
  }

  /** Returns a day. */
  public static PartialDate of(LocalDate date) {
    return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** Returns the first day that it can mean. */
  public LocalDate first() {
    return LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  /** Returns the last day that it can mean. */
  public LocalDate last() {
    if (day.isPresent()) {
      return first();
    }
    return month.isPresent()
        ? YearMonth.of(year, month.getAsInt()).atEndOfMonth()
        : LocalDate.of(year, 12, 31);
  }

  /** Returns the date in EDTF level 0: {@code 1944}, {@code 1944-11} or {@code 1944-11-09}. */
  public String edtf() {
    String text = String.format(Locale.ROOT, "%04d", year);
    if (month.isPresent()) {
      text += String.format(Locale.ROOT, "-%02d", month.getAsInt());
    }
    if (day.isPresent()) {
      text += String.format(Locale.ROOT, "-%02d", day.getAsInt());
    }
    return text;
  }

  /** Orders by the first day; of two that begin together, the more precise comes first. */
  @Override
  public int compareTo(PartialDate other) {
    int order = first().compareTo(other.first());
    return order != 0 ? order : last().compareTo(other.last());
  }

  @Override
  public String toString() {
    return edtf();
  }
}
