package org.battlegraph.dossier;

import java.util.Locale;

/** How a fact stands: what a reader has to see of it before all else. */
public enum Standing {
  /** The article says that it happened. */
  ASSERTED,
  /** The article says that it was planned or ordered. */
  PLANNED,
  /** The article says that it did not happen. */
  NEGATED,
  /** The article says that somebody says so. */
  CLAIMED,
  /** No sentence says it; it follows from facts. */
  INFERRED;

  /** The word for it in JSON, as in the JSON of facts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
