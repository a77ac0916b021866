package org.battlegraph.model.fact;

import java.util.List;
import org.battlegraph.model.entity.Resolution;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.provenance.Source;
import org.battlegraph.model.text.Article;

/**
 * All that was understood of one article; what the text stages hand to the rest.
 *
 * @param article the article
 * @param source where it comes from
 * @param mentions what was recognized, in the order of the text
 * @param resolution what the mentions mean
 * @param facts what the article says, in the order of their evidence
 * @param corrections what people changed in the facts, in the order of their files
 */
public record ArticleFacts(
    Article article,
    Source source,
    List<Mention> mentions,
    Resolution resolution,
    List<Fact> facts,
    List<Correction> corrections) {
  /** Copies the lists. */
  public ArticleFacts {
    mentions = List.copyOf(mentions);
    facts = List.copyOf(facts);
    corrections = List.copyOf(corrections);
  }

  /** An article as it was read, which nobody has corrected. */
  public ArticleFacts(
      Article article,
      Source source,
      List<Mention> mentions,
      Resolution resolution,
      List<Fact> facts) {
    this(article, source, mentions, resolution, facts, List.of());
  }

  /** Returns the same without the facts of which it is less sure than {@code confidence}. */
  public ArticleFacts atLeast(double confidence) {
    return new ArticleFacts(
        article,
        source,
        mentions,
        resolution,
        facts.stream().filter(fact -> fact.basis().confidence() >= confidence).toList(),
        corrections);
  }

  /** Returns the same of another source, for who knows more of it than the text says. */
  public ArticleFacts from(Source source) {
    return new ArticleFacts(article, source, mentions, resolution, facts, corrections);
  }
}
