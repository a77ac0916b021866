package org.battlegraph.model.entity;

/**
 * The level of a formation in its army's own terms.
 *
 * <p>The same character means different levels in different armies: 軍 is a corps in the National
 * Revolutionary Army and an army in the Imperial Japanese Army.
 */
public enum Echelon {
  /** 戰區. */
  THEATER("theater", 10),
  /** 方面軍 (Japan, and the NRA late in the war). */
  AREA_ARMY("areaArmy", 9),
  /** 集團軍, 兵團 (NRA); a front or an army group elsewhere. */
  ARMY_GROUP("armyGroup", 8),
  /** 軍 (Japan), 集团军 (USSR, USA, Germany). */
  ARMY("army", 7),
  /** 軍 (NRA), 纵队 (PLA). */
  CORPS("corps", 6),
  /** 師, 師團. */
  DIVISION("division", 5),
  /** 旅, 旅團. */
  BRIGADE("brigade", 4),
  /** 團, 聯隊. */
  REGIMENT("regiment", 3),
  /** 營, 大隊. */
  BATTALION("battalion", 2),
  /** 連, 中隊. */
  COMPANY("company", 1),
  /** 支隊: a force put together for a task, of no fixed level. */
  DETACHMENT("detachment", 0),
  /** 艦隊. */
  FLEET("fleet", 0),
  /** 飛行團, 航空隊. */
  AIR_UNIT("airUnit", 0),
  /** Troops of no named level. */
  FORCE("force", 0);

  private final String word;
  private final int level;

  Echelon(String word, int level) {
    this.word = word;
    this.level = level;
  }

  /** Returns the word that the JSON form and the annotations use. */
  public String word() {
    return word;
  }

  /** Returns the height in the hierarchy, from 1 for a company; 0 where there is no fixed one. */
  public int level() {
    return level;
  }
}
