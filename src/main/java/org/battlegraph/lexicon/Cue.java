package org.battlegraph.lexicon;

/** What a small word says about how the names and verbs of a clause belong together. */
public enum Cue {
  /** 向, 對: the place or force that an action aims at. */
  TOWARD,
  /** 由, 自, 從: where a movement begins; before a person or a force, who acts. */
  FROM,
  /** 在, 於. */
  AT,
  /** 經, 取道. */
  VIA,
  /** 沿. */
  ALONG,
  /** 被, 遭: the subject suffers the action. */
  PASSIVE,
  /** 為: with 所, a passive; with 以, a title or a purpose. */
  AS,
  /** 將, 把: what follows suffers the action. */
  TAKE,
  /** 與, 和, 及. */
  WITH,
  /** 並: a further action. */
  AND,
  /** 以: the force that acts for the subject, or a purpose. */
  BY_MEANS,
  /** 派, 調: the force that acts for the subject. */
  SEND,
  /** 令, 要求: what follows is meant to happen. */
  ORDER,
  /** 奉命: an order that is being carried out. */
  DUTY,
  /** 準備, 企圖. */
  PLAN,
  /** 為了, 以便. */
  PURPOSE,
  /** 未, 沒有. */
  NEGATION,
  /** 如果, 可能, 擔心: what follows is thought of and not told. */
  UNREAL,
  /** 的, 之. */
  OF,
  /** 所屬, 所轄: what follows stands under what stands before. */
  UNDER,
  /** 下轄: what follows stands under the subject. */
  COMMANDS,
  /** 指揮, 率領: the person before leads the force behind. */
  LEADS,
  /** 配屬: a force put under or beside another. */
  ATTACHED,
  /** 、. */
  COMMA,
  /** 據, 稱: somebody claims it. */
  CLAIM,
  /** 該地, 該城: the place named last. */
  THERE,
  /** 分別: the first of these to the first of those, the second to the second. */
  RESPECTIVELY,
  /** 參加, 參與: the subject takes part in the event behind. */
  TAKES_PART,
  /**
   * A verb of no action before the force that it governs, which is not who acts next: 切斷日軍退路, and
   * any verb that no list has before the enemy (毀 in 毀敵戰車).
   */
  OBJECT,
  /** A word that is no cue and hides the cues inside it. */
  NONE
}
