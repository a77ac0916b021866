package org.battlegraph.resolve;

import org.battlegraph.lexicon.LinkTargets;

/** Tells by its title what a linked article is about, so that a wrong link isn't followed. */
final class Targets {
  private final LinkTargets targets = LinkTargets.load();

  /** Returns whether a title can be that of a thing of a kind; a title that tells nothing can. */
  boolean canBe(String kind, String target) {
    return targets.kindOf(target).map(kind::equals).orElse(true);
  }

  /** Returns whether a title is surely that of a thing of a kind. */
  boolean is(String kind, String target) {
    return targets.kindOf(target).filter(kind::equals).isPresent();
  }
}
