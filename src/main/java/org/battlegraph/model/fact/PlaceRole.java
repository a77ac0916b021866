package org.battlegraph.model.fact;

import java.util.Locale;

/** What a place is to a movement. */
public enum PlaceRole {
  /** The movement begins there. */
  FROM,
  /** The movement ends or aims there. */
  TO,
  /** The movement goes through. */
  VIA;

  /** Returns the word that the JSON form and the annotations use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
