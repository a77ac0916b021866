package org.battlegraph.model.mention;

/** A part of a day that a text names. */
public enum PartOfDay {
  /** 凌晨, 拂曉, 黎明, 清晨. */
  DAWN,
  /** 早, 晨, 上午. */
  MORNING,
  /** 中午, 正午. */
  NOON,
  /** 下午, 午後. */
  AFTERNOON,
  /** 傍晚, 黃昏. */
  EVENING,
  /** 夜, 晚, 深夜, 午夜. */
  NIGHT
}
