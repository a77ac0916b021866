package org.battlegraph.model.mention;

/** How much of a force the text speaks of. */
public enum Extent {
  /** The force, or nothing said. */
  WHOLE,
  /** 主力. */
  MAIN_BODY,
  /** 一部, 一支, 殘部. */
  PART,
  /** 先頭, 先遣, 前鋒. */
  VANGUARD
}
