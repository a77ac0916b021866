package org.battlegraph.model.fact;

import java.util.Locale;

/** What became of a person. */
public enum FateKind {
  /** 陣亡, 戰死, 殉國. */
  KILLED,
  /** 自殺, 自盡. */
  SUICIDE,
  /** 被俘, 被捕. */
  CAPTURED,
  /** 逃出, 下落不明. */
  ESCAPED,
  /** 被處決, 槍決. */
  EXECUTED,
  /** 投靠, 投奔. */
  DEFECTED,
  /** 投降. */
  SURRENDERED,
  /** 負傷. */
  WOUNDED,
  /** 病逝, 去世. */
  DIED;

  /** Returns the word that the JSON form and the annotations use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
