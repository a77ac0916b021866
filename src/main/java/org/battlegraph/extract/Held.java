package org.battlegraph.extract;

import java.util.Optional;
import org.battlegraph.model.fact.Tenure;
import org.battlegraph.model.mention.DateMention;

/**
 * When a post was held, or a force stood under another.
 *
 * @param date the date that attests it
 * @param tenure its beginning and end, where the date gives them
 */
record Held(Optional<DateMention> date, Tenure tenure) {
  /** Attested at a date, if at any, which says nothing of the beginning and the end. */
  static Held at(Optional<DateMention> date) {
    return new Held(date, Tenure.UNSAID);
  }

  /** Begun at a date. */
  static Held since(DateMention date) {
    return new Held(Optional.of(date), date.value().map(Tenure::since).orElse(Tenure.UNSAID));
  }

  /** Held from the first day of a date to its last. */
  static Held through(DateMention date) {
    return new Held(Optional.of(date), date.value().map(Tenure::through).orElse(Tenure.UNSAID));
  }
}
