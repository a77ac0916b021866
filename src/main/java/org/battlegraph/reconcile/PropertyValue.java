package org.battlegraph.reconcile;

import java.math.BigInteger;
import java.time.LocalDate;

/** A value of a property. */
public sealed interface PropertyValue {

  /**
   * A thing of the graph.
   *
   * @param id as in {@link NamedThing#id}
   * @param label its name
   */
  record Thing(String id, String label) implements PropertyValue {}

  /**
   * A text, or what has no other form: {@code 1944-08}, which is no day.
   *
   * @param text the text
   */
  record Text(String text) implements PropertyValue {}

  /**
   * A whole number.
   *
   * @param number the number
   */
  record Number(BigInteger number) implements PropertyValue {}

  /**
   * A day.
   *
   * @param day the day
   */
  record Day(LocalDate day) implements PropertyValue {}

  /** The words of it that a query's value is compared with. */
  default String words() {
    if (this instanceof Thing thing) {
      return thing.label();
    }
    if (this instanceof Number number) {
      return number.number().toString();
    }
    return this instanceof Day day ? day.day().toString() : ((Text) this).text();
  }
}
