package org.battlegraph.evaluation;

import java.util.Locale;

/** Whether a fact is said to have happened; a claimed one counts as having happened. */
public enum Stance {
  /** It happened, by the text or by somebody's claim. */
  ACTUAL,
  /** Somebody meant it to happen. */
  PLANNED,
  /** The text says that it did not happen. */
  NEGATED;

  /** Returns the word for reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the stance of the JSON form's modality: asserted, claimed, planned or negated. */
  static Stance of(String modality) {
    return switch (modality) {
      case "planned" -> PLANNED;
      case "negated" -> NEGATED;
      default -> ACTUAL;
    };
  }
}
