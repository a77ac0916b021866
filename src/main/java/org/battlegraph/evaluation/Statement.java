package org.battlegraph.evaluation;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.battlegraph.model.fact.Fact;

/**
 * A fact in the form in which two can be compared, whoever wrote it down.
 *
 * @param relation its relation
 * @param stance whether it happened
 * @param type the type of an action, the kind of a figure, the fate; else empty
 * @param entities for each slot the entities of the annotation that fill it; an extracted entity
 *     that is none of them stands there under a name that no annotation has
 * @param time its dates
 * @param value the number of a figure
 * @param max the upper end of a range
 * @param attributes what else it says, in the form that names are compared in
 * @param hard whether the reader marked it as needing more than one clause
 * @param quotation the words that prove it
 * @param line the fact in one printable line
 * @param source the extracted fact; empty for a reader's
 */
record Statement(
    Relation relation,
    Stance stance,
    String type,
    Map<Slot, Set<String>> entities,
    Time time,
    OptionalDouble value,
    OptionalDouble max,
    Map<Attribute, String> attributes,
    boolean hard,
    String quotation,
    String line,
    Optional<Fact> source) {

  /**
   * The dates of a fact.
   *
   * @param date when it happened
   * @param start when an event began
   * @param end when an event ended
   */
  record Time(Optional<Days> date, Optional<Days> start, Optional<Days> end) {}

  /** Copies the maps. */
  Statement {
    entities = Map.copyOf(entities);
    attributes = Map.copyOf(attributes);
  }

  /** Returns the entities in a slot. */
  Set<String> in(Slot slot) {
    return entities.getOrDefault(slot, Set.of());
  }

  /** Tells whether the dates of the two exclude each other. */
  boolean contradicts(Statement other) {
    return time.date().isPresent()
        && other.time.date().isPresent()
        && time.date().get().contradicts(other.time.date().get());
  }
}
