package org.battlegraph.evaluation.mention;

import java.util.List;

/**
 * All mentions of an article's own text, as a careful reader marked them.
 *
 * @param article the article's name
 * @param mentions the mentions, in the order of the file
 */
public record AnnotatedMentions(String article, List<AnnotatedMention> mentions) {
  /** Copies the mentions. */
  public AnnotatedMentions {
    mentions = List.copyOf(mentions);
  }
}
