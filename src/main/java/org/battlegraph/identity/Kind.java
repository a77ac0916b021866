package org.battlegraph.identity;

import java.util.Locale;

/** The kinds of entities; no two of them are one thing. */
public enum Kind {
  /** A war, a campaign, a battle, an incident. */
  EVENT,
  /** A formation, a ship, the troops of a side. */
  UNIT,
  /** A person. */
  PERSON,
  /** A place. */
  PLACE,
  /** A state or another party of a war. */
  STATE,
  /** A body that is not military. */
  ORGANIZATION;

  /** Returns the word for it in lists. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
