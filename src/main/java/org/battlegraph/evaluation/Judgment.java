package org.battlegraph.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.battlegraph.model.fact.Fact;

/**
 * What became of one extracted fact when it was compared with the reader's.
 *
 * @param article the article's name
 * @param fact the fact
 * @param credit from 0 (wrong) to 1, by the lenient correspondence
 */
record Judgment(String article, Fact fact, double credit) {

  /** Returns the judgments on all facts of an article but repetitions, which do not count. */
  static List<Judgment> of(ArticleMatching article) {
    List<Judgment> judgments = new ArrayList<>();
    article.matchings().values().stream()
        .flatMap(byRelation -> byRelation.values().stream())
        .forEach(matching -> add(judgments, article.article(), matching));
    return List.copyOf(judgments);
  }

  private static void add(List<Judgment> judgments, String article, Matching matching) {
    matching
        .pairs()
        .forEach(
            pair ->
                judgments.add(
                    new Judgment(article, pair.found().source().orElseThrow(), pair.credit())));
    matching
        .wrong()
        .forEach(wrong -> judgments.add(new Judgment(article, wrong.source().orElseThrow(), 0)));
  }
}
