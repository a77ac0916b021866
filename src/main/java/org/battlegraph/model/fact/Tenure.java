package org.battlegraph.model.fact;

import java.util.Optional;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.PartialDate;

/**
 * From when to when something held, as far as the text gives it.
 *
 * <p>The date of a fact says when it is attested; that it began or ended then is said here alone.
 *
 * @param begin when it began, as precise as the text
 * @param end when it ended, as precise as the text
 */
public record Tenure(Optional<PartialDate> begin, Optional<PartialDate> end) {
  /** The text says neither. */
  public static final Tenure UNSAID = new Tenure(Optional.empty(), Optional.empty());

  /** Checks that the end is not before the beginning. */
  public Tenure {
    if (begin.isPresent() && end.isPresent() && end.get().last().isBefore(begin.get().first())) {
      throw new IllegalArgumentException(end.get() + " is before " + begin.get());
    }
  }

  /**
   * Returns what a date says of which the text tells that something began then.
   *
   * @param date one day, month or year; of any other only its form is looked at, and nothing is
   *     said
   */
  public static Tenure since(DateValue date) {
    return date.form() == DateValue.Form.POINT
        ? new Tenure(Optional.of(date.start()), Optional.empty())
        : UNSAID;
  }

  /**
   * Returns what a date says through which something held.
   *
   * @param date a time from one date to another; any other says nothing
   */
  public static Tenure through(DateValue date) {
    return date.form() == DateValue.Form.INTERVAL
        ? new Tenure(Optional.of(date.start()), Optional.of(date.end()))
        : UNSAID;
  }
}
