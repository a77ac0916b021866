package org.battlegraph.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What lies behind the scores, by the lenient correspondence and for what happened.
 *
 * @param missed the readers' facts that were not found or found in part
 * @param wrong the extracted facts that no reader found
 * @param rash of the extracted facts, those that the readers have only as planned or denied
 * @param cited of the matched facts, those that cite the words that the reader cites
 * @param attributes of the matched facts whose reader gives an attribute, those that have it right
 * @param withinClause the credit of the facts that one clause proves
 * @param hard the credit of the facts that need more than one clause
 */
public record Details(
    List<Finding> missed,
    List<Finding> wrong,
    Share rash,
    Share cited,
    Map<Attribute, Share> attributes,
    Share withinClause,
    Share hard) {

  static Details of(List<ArticleMatching> articles) {
    List<Finding> missed = new ArrayList<>();
    List<Finding> wrong = new ArrayList<>();
    Share rash = Share.NONE;
    Share cited = Share.NONE;
    Share withinClause = Share.NONE;
    Share hard = Share.NONE;
    Map<Attribute, Share> attributes = new EnumMap<>(Attribute.class);
    for (ArticleMatching article : articles) {
      missed.addAll(missed(article));
      for (Statement fact : article.actual().flatMap(all -> all.wrong().stream()).toList()) {
        wrong.add(Finding.of(article.article(), 0, fact));
        rash = rash.plus(isRash(article, fact) ? 1 : 0);
      }
      for (Statement fact : article.actual().flatMap(all -> all.missed().stream()).toList()) {
        withinClause = fact.hard() ? withinClause : withinClause.plus(0);
        hard = fact.hard() ? hard.plus(0) : hard;
      }
      for (Matching.Pair pair : article.actual().flatMap(all -> all.pairs().stream()).toList()) {
        rash = rash.plus(0);
        cited = cited.plus(Quotation.cites(pair.gold(), pair.found()) ? 1 : 0);
        withinClause = pair.gold().hard() ? withinClause : withinClause.plus(pair.credit());
        hard = pair.gold().hard() ? hard.plus(pair.credit()) : hard;
        count(pair, attributes);
      }
    }
    return new Details(missed, wrong, rash, cited, attributes, withinClause, hard);
  }

  private static List<Finding> missed(ArticleMatching article) {
    List<Finding> missed = new ArrayList<>();
    article
        .actual()
        .forEach(
            matching -> {
              matching.missed().forEach(fact -> missed.add(Finding.of(article.article(), 0, fact)));
              matching.pairs().stream()
                  .filter(pair -> pair.credit() < 1)
                  .map(pair -> Finding.of(article.article(), pair.credit(), pair.gold()))
                  .forEach(missed::add);
            });
    return missed;
  }

  private static boolean isRash(ArticleMatching article, Statement wrong) {
    return article.gold().stream()
        .filter(fact -> fact.stance() != Stance.ACTUAL)
        .anyMatch(fact -> Correspondence.LENIENT.credit(fact, wrong) > 0);
  }

  private static void count(Matching.Pair pair, Map<Attribute, Share> attributes) {
    pair.gold()
        .attributes()
        .forEach(
            (attribute, word) -> {
              boolean right = word.equals(pair.found().attributes().getOrDefault(attribute, ""));
              Share before = attributes.getOrDefault(attribute, Share.NONE);
              attributes.put(attribute, before.plus(right ? 1 : 0));
            });
  }
}
