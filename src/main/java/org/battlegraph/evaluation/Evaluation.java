package org.battlegraph.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.battlegraph.model.fact.ArticleFacts;

/** Compares extracted facts with those of careful readers. */
public final class Evaluation {
  private Evaluation() {}

  /**
   * Compares the articles that are both annotated and given; the others are named in the report and
   * do not count.
   *
   * @param gold the annotated articles
   * @param given the extracted facts, by article; an article from which nothing was extracted
   *     belongs here with no facts, or its annotation does not count as missed
   */
  public static Report of(List<GoldArticle> gold, List<ArticleFacts> given) {
    Map<String, ArticleFacts> byTitle = new LinkedHashMap<>();
    given.forEach(
        article -> byTitle.putIfAbsent(ArticleTitle.comparable(article.article().name()), article));
    List<ArticleMatching> lenient = new ArrayList<>();
    List<ArticleMatching> strict = new ArrayList<>();
    List<String> notGiven = new ArrayList<>();
    for (GoldArticle article : gold) {
      ArticleFacts facts = byTitle.remove(ArticleTitle.comparable(article.name()));
      if (facts == null) {
        notGiven.add(article.name());
        continue;
      }
      List<Statement> found = FoundFacts.of(facts, article);
      lenient.add(match(article, found, Correspondence.LENIENT));
      strict.add(match(article, found, Correspondence.STRICT));
    }
    List<String> notAnnotated =
        byTitle.values().stream().map(facts -> facts.article().name()).toList();
    return new Report(
        Scores.of(lenient), Scores.of(strict), Details.of(lenient), notGiven, notAnnotated);
  }

  /**
   * Measures how far the rules can be trusted, on the articles that are both annotated and given.
   *
   * @param gold the annotated articles
   * @param given the extracted facts, by article
   * @throws GoldException if fewer than two articles are both
   */
  public static Calibration calibrate(List<GoldArticle> gold, List<ArticleFacts> given) {
    Map<String, GoldArticle> byTitle = new LinkedHashMap<>();
    gold.forEach(article -> byTitle.put(ArticleTitle.comparable(article.name()), article));
    List<Judgment> judgments = new ArrayList<>();
    for (ArticleFacts facts : given) {
      GoldArticle article = byTitle.remove(ArticleTitle.comparable(facts.article().name()));
      if (article != null) {
        List<Statement> found = FoundFacts.of(facts, article);
        judgments.addAll(Judgment.of(match(article, found, Correspondence.LENIENT)));
      }
    }
    return Calibration.of(judgments);
  }

  private static ArticleMatching match(
      GoldArticle article, List<Statement> found, Correspondence correspondence) {
    return ArticleMatching.of(article.name(), article.statements(), found, correspondence);
  }
}
