package org.battlegraph.model.fact;

/** What a figure counts. */
public enum FigureKind {
  /** Men, arms or formations present. */
  STRENGTH("strength"),
  /** Soldiers killed. */
  KILLED("killed"),
  /** Soldiers wounded. */
  WOUNDED("wounded"),
  /** Prisoners, or what else was taken from {@code of}. */
  CAPTURED("captured"),
  /** Soldiers missing. */
  MISSING("missing"),
  /** Killed and wounded together. */
  CASUALTIES("casualties"),
  /** Civilians killed. */
  CIVILIAN_DEATHS("civilianDeaths"),
  /** Arms lost. */
  EQUIPMENT_LOST("equipmentLost"),
  /** Arms captured by {@code of}. */
  EQUIPMENT_CAPTURED("equipmentCaptured");

  private final String word;

  FigureKind(String word) {
    this.word = word;
  }

  /** Returns the word that the JSON form and the annotations use. */
  public String word() {
    return word;
  }
}
