package org.battlegraph.api;

import java.util.List;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.Fact;

/**
 * Words of an article that prove a fact.
 *
 * <pre>{@code
 * var read = Battlegraph.create().read("青石之戰", "1931年3月2日，日軍第7師團攻佔青石城。");
 * for (Fact fact : read.facts()) {
 *   Quotation.of(read, fact).forEach(each -> System.out.println(each.words() + " by " + each.rule()));
 * }
 * }</pre>
 *
 * @param article the article's name
 * @param words the words, exactly as they stand in the article's plain text
 * @param begin where they begin, in Unicode code points of that text, inclusive
 * @param end where they end, exclusive
 * @param rule the name of the rule that read the fact
 */
public record Quotation(String article, String words, int begin, int end, String rule) {
  /**
   * Returns the words that prove a fact; the first are the ones to cite.
   *
   * @param article what was read of the article
   * @param fact a fact of this article
   */
  public static List<Quotation> of(ArticleFacts article, Fact fact) {
    return fact.basis().evidence().stream()
        .map(
            evidence ->
                new Quotation(
                    article.article().name(),
                    article.article().text().slice(evidence.span()),
                    evidence.span().begin(),
                    evidence.span().end(),
                    evidence.rule().toString()))
        .toList();
  }
}
