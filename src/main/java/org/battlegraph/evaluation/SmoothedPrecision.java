package org.battlegraph.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.battlegraph.lexicon.RuleConfidence;

/**
 * How often each rule is right, where what a few facts say is tempered by what many say.
 *
 * <p>A rule's precision is drawn toward that of its family (the first word of the rules' names:
 * {@code action} of {@code action.zero-subject}), as if the rule had found {@code strength} more
 * facts of which the family's share is right; so is that of an aspect of the family's facts. The
 * family's is drawn toward that of all facts that happened, or of all that did not, in the same
 * way. This is the mean of a beta distribution whose prior weighs as much as {@code strength}
 * facts.
 */
final class SmoothedPrecision {
  private final int strength;
  private final Map<Boolean, Share> all = new TreeMap<>();
  private final Map<String, Share> families = new TreeMap<>();
  private final Map<String, Share> members = new TreeMap<>();
  private final Map<String, Boolean> happened = new TreeMap<>();

  /**
   * Counts.
   *
   * @param judgments the facts to learn from
   * @param strength how many facts the prior weighs
   */
  SmoothedPrecision(Collection<Judgment> judgments, int strength) {
    this.strength = strength;
    judgments.forEach(this::count);
  }

  private void count(Judgment judgment) {
    Share one = Share.NONE.plus(judgment.credit());
    boolean actual = judgment.fact().basis().standing().happened();
    String row = RuleConfidence.row(judgment.fact());
    String family = RuleConfidence.family(row);
    all.merge(actual, one, Share::plus);
    families.merge(family, one, Share::plus);
    happened.put(family, actual);
    if (!row.equals(family)) {
      members.merge(row, one, Share::plus);
    }
    RuleConfidence.aspects(judgment.fact())
        .forEach(aspect -> members.merge(aspect, one, Share::plus));
  }

  /** Returns the confidence of each family, then of each aspect and rule, as a list gives them. */
  Map<String, Double> list() {
    Map<String, Double> list = new LinkedHashMap<>();
    families.forEach(
        (family, share) ->
            list.put(family, drawn(share, most(happened.getOrDefault(family, true)))));
    members.forEach(
        (name, share) ->
            list.put(
                name, drawn(share, list.getOrDefault(RuleConfidence.family(name), most(true)))));
    list.replaceAll((name, value) -> Math.round(value * 100) / 100.0);
    return list;
  }

  /** Laplace's rule of succession, so that a single fact does not make certainty. */
  private double most(boolean actual) {
    Share share = all.getOrDefault(actual, Share.NONE);
    return (share.part() + 1) / (share.whole() + 2);
  }

  private double drawn(Share own, double prior) {
    return (own.part() + strength * prior) / (own.whole() + strength);
  }

  /** Returns what a family, a rule or an aspect found, and how much of it is right. */
  Share counted(String name) {
    return families.getOrDefault(name, members.getOrDefault(name, Share.NONE));
  }

  /** Returns the names of the list's rows that a fact counts for. */
  static List<String> rows(Judgment judgment) {
    String row = RuleConfidence.row(judgment.fact());
    List<String> rows = new ArrayList<>(List.of(row, RuleConfidence.family(row)));
    rows.addAll(RuleConfidence.aspects(judgment.fact()));
    return rows;
  }
}
