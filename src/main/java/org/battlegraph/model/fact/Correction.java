package org.battlegraph.model.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody changed in what was read, and why.
 *
 * @param kind what it does
 * @param by who made it
 * @param on when
 * @param reason why
 * @param corrects the IRIs of what it is about: the fact as it was read, or the two entities; empty
 *     for a fact that is added
 * @param result the fact that stands in the end, if one does
 */
public record Correction(
    CorrectionKind kind,
    String by,
    LocalDate on,
    String reason,
    List<String> corrects,
    Optional<Fact> result) {
  /** Copies the IRIs. */
  public Correction {
    corrects = List.copyOf(corrects);
  }
}
