package org.battlegraph.recognize.date;

import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.PartialDate;
import org.battlegraph.model.provenance.Evidence;

/**
 * A date that later dates can count from or take their year and month from.
 *
 * @param value what it means
 * @param evidence where it stands
 */
record Anchor(DateValue value, Evidence evidence) {
  /** Returns the first year. */
  int year() {
    return value.start().year();
  }

  /** Returns the date that a year and a month are inherited from. */
  PartialDate start() {
    return value.start();
  }

  /** Tells whether it is known to the day. */
  boolean isDay() {
    return value.form() != DateValue.Form.WITHIN && value.end().day().isPresent();
  }
}
