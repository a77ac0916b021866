package org.battlegraph.model.mention;

/** What the object of a verb of action is to the action. */
public enum ObjectRole {
  /** It takes none: 撤退, 投降. */
  NONE,
  /** A place or, where a force stands there, the target: 進攻柳州, 進攻日軍. */
  PLACE_OR_TARGET,
  /** The other side stands before it, after 與 or 對: 與日軍激戰. */
  WITH,
  /** A place that the actor reaches: 進抵桂林. */
  DESTINATION,
  /** A place that the actor leaves: 撤出柳州, 放棄全州. */
  ORIGIN,
  /** A force that is helped: 支援友軍. */
  BENEFICIARY,
  /** A force that the action makes or ends: 成立第6方面軍. */
  PRODUCT,
  /** The verb itself says that it is a river, the one that was named last: 渡河. */
  RIVER,
  /** The verb itself says that it is a town, the one that was named last: 入城, 棄城. */
  TOWN,
  /** The other side stands behind it and does it to the subject: 敗於日軍. */
  DOER,
  /** The subject suffers it at the hands of its enemy: 柳州失守, 全軍覆沒. */
  SUFFERED
}
