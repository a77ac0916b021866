package org.battlegraph.model.mention;

/** How a text refers to a force. */
public enum UnitForm {
  /** A number and an echelon: 第13師團, 三十一軍. */
  NUMBERED,
  /** A proper name: 關東軍, 吉林自衛軍, 南方軍. */
  NAMED,
  /** The troops of a side: 日軍, 國軍, 苏军. */
  SIDE,
  /** Troops called by their commander: 池田支隊, 刘戡兵团, 张培元部, 熙洽將軍的部隊. */
  COMMANDER,
  /** Troops called by their place or task: 守軍, 桂林守軍. */
  GARRISON,
  /** A ship. */
  SHIP,
  /** A word that points back: 該軍, 該師團, 其部. */
  ANAPHOR
}
