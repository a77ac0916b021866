package org.battlegraph.infer.critic;

import java.util.List;
import org.battlegraph.query.Bilingual;

/**
 * Something that cannot be true, or looks wrong.
 *
 * @param check the check that found it
 * @param reason why, in both languages
 * @param citations the places that do not go together, in the order in which the reason speaks of
 *     them: two as a rule, one where a place contradicts itself
 */
public record Finding(Check check, Bilingual reason, List<Citation> citations) {
  /** Copies the list. */
  public Finding {
    citations = List.copyOf(citations);
  }

  /** How much it weighs. */
  public Severity severity() {
    return check.severity();
  }
}
