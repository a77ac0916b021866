package org.battlegraph.model.fact;

import java.util.Locale;

/** The role of a participant in an event. */
public enum Role {
  /** It attacked. */
  ATTACKER,
  /** It defended. */
  DEFENDER,
  /** It helped a side. */
  SUPPORT;

  /** Returns the word that the JSON form and the annotations use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
