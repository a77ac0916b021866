package org.battlegraph.model.mention;

import java.time.LocalDate;

/**
 * A time as a text gives it: one date, a duration, or some day between two.
 *
 * @param start the first date
 * @param end the last date; the same as {@code start} for one date
 * @param form how the two are meant
 */
public record DateValue(PartialDate start, PartialDate end, Form form) {
  /** How the two ends of a time are meant. */
  public enum Form {
    /** One day, month or year. */
    POINT,
    /** It lasted from the first to the last. */
    INTERVAL,
    /** It was some day between the two. */
    WITHIN
  }

  /** Checks that the end is not before the start. */
  public DateValue {
    if (end.last().isBefore(start.first())) {
      throw new IllegalArgumentException(end + " is before " + start);
    }
    if (form == Form.POINT && !start.equals(end)) {
      throw new IllegalArgumentException("a point has one date: " + start + ", " + end);
    }
  }

  /** Returns one day, month or year. */
  public static DateValue at(PartialDate date) {
    return new DateValue(date, date, Form.POINT);
  }

  /** Returns a time that lasted from one date to another. */
  public static DateValue from(PartialDate start, PartialDate end) {
    return start.equals(end) ? at(start) : new DateValue(start, end, Form.INTERVAL);
  }

  /** Returns some day between two dates. */
  public static DateValue within(PartialDate start, PartialDate end) {
    return start.equals(end) ? at(start) : new DateValue(start, end, Form.WITHIN);
  }

  /** Returns the first day that it can touch. */
  public LocalDate notBefore() {
    return start.first();
  }

  /** Returns the last day that it can touch. */
  public LocalDate notAfter() {
    return end.last();
  }

  /** Returns the value in EDTF: a date, {@code a/b} or {@code [a..b]}. */
  public String edtf() {
    return switch (form) {
      case POINT -> start.edtf();
      case INTERVAL -> start.edtf() + "/" + end.edtf();
      case WITHIN -> "[" + start.edtf() + ".." + end.edtf() + "]";
    };
  }

  /** Returns the value as the annotation guidelines write it: a date or {@code a/b}. */
  public String slashed() {
    return form == Form.POINT ? start.edtf() : start.edtf() + "/" + end.edtf();
  }

  @Override
  public String toString() {
    return edtf();
  }
}
