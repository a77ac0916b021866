package org.battlegraph.evaluation.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.battlegraph.evaluation.ArticleTitle;
import org.battlegraph.evaluation.GoldArticle;
import org.battlegraph.model.fact.ArticleFacts;

/** Compares recognized mentions with those of careful readers. */
public final class MentionEvaluation {
  private MentionEvaluation() {}

  /**
   * Compares the articles that are both annotated and given; the others are named in the report and
   * do not count.
   *
   * @param entities the articles whose entities are annotated
   * @param mentions the articles whose mentions are annotated in full
   * @param given what was read, by article
   * @throws org.battlegraph.evaluation.GoldException if an annotated mention is not what stands in
   *     the article
   */
  public static MentionReport of(
      List<GoldArticle> entities, List<AnnotatedMentions> mentions, List<ArticleFacts> given) {
    Map<String, GoldArticle> named = byTitle(entities, GoldArticle::name);
    Map<String, AnnotatedMentions> marked = byTitle(mentions, AnnotatedMentions::article);
    Map<String, ArticleFacts> read = byTitle(given, article -> article.article().name());
    Map<String, ArticleMentions> articles = new LinkedHashMap<>();
    List<String> notGiven = new ArrayList<>();
    Set<String> titles = new LinkedHashSet<>(named.keySet());
    titles.addAll(marked.keySet());
    for (String title : titles) {
      ArticleFacts article = read.remove(title);
      if (article == null) {
        notGiven.add(title);
        continue;
      }
      ArticleComparison comparison = new ArticleComparison(article);
      Stream.ofNullable(named.get(title)).forEach(gold -> comparison.names(gold.entities()));
      Stream.ofNullable(marked.get(title)).forEach(gold -> comparison.mentions(gold.mentions()));
      articles.put(article.article().name(), comparison.result());
    }
    List<String> notAnnotated =
        read.values().stream().map(article -> article.article().name()).toList();
    return new MentionReport(articles, notGiven, notAnnotated);
  }

  private static <T> Map<String, T> byTitle(List<T> articles, Function<T, String> name) {
    return articles.stream()
        .collect(
            Collectors.toMap(
                article -> ArticleTitle.comparable(name.apply(article)),
                Function.identity(),
                (one, other) -> one,
                LinkedHashMap::new));
  }
}
