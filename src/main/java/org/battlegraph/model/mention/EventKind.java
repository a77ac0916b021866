package org.battlegraph.model.mention;

/** What an event with a name is. */
public enum EventKind {
  /** 戰爭, 抗戰, 內戰. */
  WAR,
  /** 作戰, 行動, 攻勢, 入侵: several battles with one aim. */
  CAMPAIGN,
  /** 戰役, 會戰, 之戰, 保衛戰. */
  BATTLE,
  /** 事變, 事件, 起義, 暴動. */
  INCIDENT
}
