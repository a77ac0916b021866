package org.battlegraph.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts by one {@link Correspondence}.
 *
 * @param byRelation what happened, by relation
 * @param byStance all relations together: what happened, what was planned, what was denied
 * @param byArticle what happened, by article
 * @param interval the 95% interval of the F1 of what happened
 */
public record Scores(
    Map<Relation, Tally> byRelation,
    Map<Stance, Tally> byStance,
    Map<String, Tally> byArticle,
    Interval interval) {

  /** Adds up the articles. */
  static Scores of(List<ArticleMatching> articles) {
    Map<Relation, Tally> byRelation = new EnumMap<>(Relation.class);
    Map<Stance, Tally> byStance = new EnumMap<>(Stance.class);
    Map<String, Tally> byArticle = new TreeMap<>();
    for (ArticleMatching article : articles) {
      for (Relation relation : Relation.values()) {
        byRelation.merge(relation, article.tally(Stance.ACTUAL, relation), Tally::plus);
      }
      for (Stance stance : Stance.values()) {
        byStance.merge(stance, article.tally(stance), Tally::plus);
      }
      byArticle.put(article.article(), article.tally(Stance.ACTUAL));
    }
    return new Scores(
        byRelation, byStance, byArticle, Interval.of(List.copyOf(byArticle.values())));
  }

  /** Returns the counts of all that happened. */
  public Tally all() {
    return byStance.getOrDefault(Stance.ACTUAL, Tally.NONE);
  }
}
