package org.battlegraph.model.mention;

import java.util.Locale;

/** What a force does. */
public enum ActionType {
  /** 進攻, 攻擊, 擊敗, 追擊. */
  ATTACK,
  /** 攻占, 佔領, 陷. */
  CAPTURE,
  /** 收復, 克復. */
  RECAPTURE,
  /** 防守, 固守, 抵抗. */
  DEFEND,
  /** 撤退, 轉進, 突圍. */
  WITHDRAW,
  /** Any movement to a place: 推進, 進抵, 登陸. */
  ADVANCE,
  /** 反擊, 反攻. */
  COUNTERATTACK,
  /** 突破. */
  BREAKTHROUGH,
  /** 部署, 駐, 集結, 布防. */
  DEPLOY,
  /** 轟炸, 砲擊. */
  BOMBARD,
  /** 包圍, 圍攻. */
  ENCIRCLE,
  /** 投降. */
  SURRENDER,
  /** 增援, 支援. */
  REINFORCE,
  /** 成立, 組建, 編成: the actor makes the target. */
  FORM,
  /** 放棄. */
  ABANDON,
  /** 殲滅, 擊破, 摧毀. */
  DESTROY,
  /** 解圍, 換防. */
  RELIEVE,
  /** 解散, 撤銷. */
  DISBAND;

  /** Returns the word that the JSON form and the annotations use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
