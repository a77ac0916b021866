package org.battlegraph.identity;

/**
 * A reason for which two entities are one thing. Stateless; what it says depends on the set of the
 * things alone.
 */
@FunctionalInterface
interface JoinRule {
  /** Proposes pairs. */
  void propose(Things things, Proposals proposals);
}
