package org.battlegraph.model.fact;

import java.util.Optional;

/**
 * How the text stands to what it says.
 *
 * @param modality whether it happened
 * @param polarity whether it is affirmed
 * @param claimant who says so, where the text leaves it to somebody
 */
public record Standing(Modality modality, Polarity polarity, Optional<Claimant> claimant) {
  /** What the text itself says happened. */
  public static final Standing ASSERTED =
      new Standing(Modality.ACTUAL, Polarity.AFFIRMED, Optional.empty());

  /** What somebody meant to happen. */
  public static final Standing PLANNED =
      new Standing(Modality.PLANNED, Polarity.AFFIRMED, Optional.empty());

  /** What the text says did not happen. */
  public static final Standing NEGATED =
      new Standing(Modality.ACTUAL, Polarity.NEGATED, Optional.empty());

  /** Returns what somebody claims happened. */
  public static Standing claimed(Claimant claimant) {
    return new Standing(Modality.ACTUAL, Polarity.AFFIRMED, Optional.of(claimant));
  }

  /** Tells whether it counts as having happened: actual and affirmed, by whomever. */
  public boolean happened() {
    return modality == Modality.ACTUAL && polarity == Polarity.AFFIRMED;
  }

  /** Returns the one word of the JSON form: asserted, planned, negated or claimed. */
  public String word() {
    if (modality == Modality.PLANNED) {
      return "planned";
    }
    if (polarity == Polarity.NEGATED) {
      return "negated";
    }
    return claimant.isPresent() ? "claimed" : "asserted";
  }
}
