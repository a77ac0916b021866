package org.battlegraph.extract;

import org.battlegraph.zh.Folding;

/**
 * Tells which posts command.
 *
 * <p>A deputy and a staff officer do not: 副師長, 參謀長. The rule is that of the words themselves and
 * holds in every army that is written of in Chinese.
 */
final class Posts {
  boolean commands(String position) {
    String folded = Folding.fold(position);
    return !folded.startsWith("副")
        && !folded.contains("参谋")
        && !folded.contains("副官")
        && !folded.contains("次长")
        && !folded.contains("处长")
        && !folded.contains("参议");
  }
}
