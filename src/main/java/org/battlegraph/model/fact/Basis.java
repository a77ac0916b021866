package org.battlegraph.model.fact;

import java.util.List;
import java.util.Optional;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.PartOfDay;
import org.battlegraph.model.provenance.Evidence;

/**
 * What every fact has: when, in what standing, how sure, and why.
 *
 * @param date when it happened or, for what holds over time, when it is attested
 * @param partOfDay the part of the day, where said
 * @param standing how the text stands to it
 * @param confidence from 0 to 1
 * @param evidence the words that prove it; at least one, the first is the one that is quoted
 */
public record Basis(
    Optional<DateValue> date,
    Optional<PartOfDay> partOfDay,
    Standing standing,
    double confidence,
    List<Evidence> evidence) {
  /** Copies the evidence; a fact without evidence cannot be built. */
  public Basis {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a fact without evidence");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a confidence: " + confidence);
    }
  }

  /** Returns the evidence that is quoted. */
  public Evidence first() {
    return evidence.get(0);
  }
}
