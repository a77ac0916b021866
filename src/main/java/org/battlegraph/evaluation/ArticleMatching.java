package org.battlegraph.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The facts of one article, matched relation by relation; what happened and what was only planned
 * or denied are matched apart.
 *
 * @param article the article's name
 * @param gold all facts that the reader found
 * @param matchings by stance and relation
 */
record ArticleMatching(
    String article, List<Statement> gold, Map<Stance, Map<Relation, Matching>> matchings) {

  /** Matches the facts of an article. */
  static ArticleMatching of(
      String article, List<Statement> gold, List<Statement> found, Correspondence correspondence) {
    Map<Stance, Map<Relation, Matching>> matchings = new EnumMap<>(Stance.class);
    for (Stance stance : Stance.values()) {
      Map<Relation, Matching> byRelation = new EnumMap<>(Relation.class);
      for (Relation relation : Relation.values()) {
        byRelation.put(
            relation,
            Matching.of(
                select(gold, relation, stance), select(found, relation, stance), correspondence));
      }
      matchings.put(stance, byRelation);
    }
    return new ArticleMatching(article, gold, matchings);
  }

  private static List<Statement> select(List<Statement> facts, Relation relation, Stance stance) {
    return facts.stream()
        .filter(fact -> fact.relation() == relation && fact.stance() == stance)
        .toList();
  }

  /** Returns the counts of one relation. */
  Tally tally(Stance stance, Relation relation) {
    return matchings.get(stance).get(relation).tally();
  }

  /** Returns the counts of all relations. */
  Tally tally(Stance stance) {
    return matchings.get(stance).values().stream()
        .map(Matching::tally)
        .reduce(Tally.NONE, Tally::plus);
  }

  /** Returns the matchings of what happened, in the order of the relations. */
  Stream<Matching> actual() {
    return matchings.get(Stance.ACTUAL).values().stream();
  }
}
