package org.battlegraph.recognize.date;

import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.PartialDate;
import org.battlegraph.model.provenance.Evidence;

/**
 * A date that later dates can count from or take their year and month from.
 *
 * @param value what it means
 * @param evidence where it stands, without what that date was made of itself: each date inherits
 *     from the one before, and a chain of all of them would grow with the article
 */
record Anchor(DateValue value, Evidence evidence) {
  /** Drops the parts of the evidence. */
  Anchor {
    evidence = Evidence.of(evidence.span(), evidence.rule());
  }

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
