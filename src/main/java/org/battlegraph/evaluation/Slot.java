package org.battlegraph.evaluation;

import java.util.Locale;

/** A place in a fact that an entity fills; the order is that in which a fact is printed. */
enum Slot {
  PERSON,
  ACTOR,
  CHILD,
  OF,
  EVENT,
  WHOLE,
  UNIT,
  PARENT,
  PLACE,
  TARGET;

  /** Returns the key in the JSON form. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
