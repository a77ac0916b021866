package org.battlegraph.infer.critic;

import java.util.Locale;

/** How much a finding weighs, from the lightest. */
public enum Severity {
  /** Worth a look: often right as it stands. */
  NOTE,
  /** It looks wrong. */
  WARNING,
  /** The two cannot be true together. */
  ERROR;

  /** The word that users read and write. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Tells whether it weighs as much as another, or more. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) >= 0;
  }
}
