package org.battlegraph.model.fact;

import java.util.Locale;

/** What a correction does. */
public enum CorrectionKind {
  /** Takes a fact out. */
  REJECT,
  /** Puts other values into a fact. */
  AMEND,
  /** Puts a fact in. */
  ADD,
  /** Says that two entities are one thing. */
  JOIN,
  /** Says that two entities are two things. */
  PART;

  /** Returns the word that the files of corrections use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
