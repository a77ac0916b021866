package org.battlegraph.reraise;

import java.time.LocalDate;
import org.battlegraph.model.mention.DateValue;

/**
 * The days that a time can touch.
 *
 * @param first the first
 * @param last the last
 */
record Period(LocalDate first, LocalDate last) {
  static Period of(DateValue date) {
    return new Period(date.notBefore(), date.notAfter());
  }
}
