package org.battlegraph.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the rules say of pairs, before it is known whether all of it can be true together. */
final class Proposals {
  /**
   * A pair that a rule takes for one thing, or for what might be one.
   *
   * @param one the one whose IRI is first in order
   * @param other the other
   * @param rule the rule
   * @param reason why, for people
   * @param confidence how sure it is, from 0 to 1; 0 for what is only possible
   * @param oneName the name of the one that speaks for it
   * @param otherName the name of the other that speaks for it
   */
  record Proposal(
      Thing one,
      Thing other,
      String rule,
      String reason,
      double confidence,
      String oneName,
      String otherName) {}

  private final UnaryOperator<Thing> known;
  private final List<Proposal> joins = new ArrayList<>();
  private final List<Proposal> doubts = new ArrayList<>();

  /**
   * Starts with no pairs.
   *
   * @param known gives for a thing the first in order of those that are known to be one with it
   */
  Proposals(UnaryOperator<Thing> known) {
    this.known = known;
  }

  /** Returns the first in order of the things that are already known to be one with a thing. */
  Thing known(Thing thing) {
    return known.apply(thing);
  }

  /** Takes two things for one. */
  void join(
      Thing one,
      String oneName,
      Thing other,
      String otherName,
      String rule,
      double confidence,
      String reason) {
    add(joins, one, oneName, other, otherName, rule, confidence, reason);
  }

  /** Reports that two things might be one. */
  void doubt(Thing one, String oneName, Thing other, String otherName, String rule, String reason) {
    add(doubts, one, oneName, other, otherName, rule, 0, reason);
  }

  private static void add(
      List<Proposal> list,
      Thing one,
      String oneName,
      Thing other,
      String otherName,
      String rule,
      double confidence,
      String reason) {
    int order = one.compareTo(other);
    if (order != 0) {
      list.add(
          order < 0
              ? new Proposal(one, other, rule, reason, confidence, oneName, otherName)
              : new Proposal(other, one, rule, reason, confidence, otherName, oneName));
    }
  }

  /** Returns the pairs that were taken for one since this was asked last. */
  List<Proposal> takeJoins() {
    List<Proposal> taken = List.copyOf(joins);
    joins.clear();
    return taken;
  }

  List<Proposal> doubts() {
    return doubts;
  }
}
