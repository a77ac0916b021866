package org.battlegraph.evaluation.mention;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.battlegraph.evaluation.Share;
import org.battlegraph.evaluation.Tally;

/**
 * How well mentions were recognized.
 *
 * @param articles the articles, by name, in the order of the annotations
 * @param notGiven the annotated articles that were left out, because they were not given
 * @param notAnnotated the given articles that were left out, because nobody annotated them
 */
public record MentionReport(
    Map<String, ArticleMentions> articles, List<String> notGiven, List<String> notAnnotated) {
  /** Copies the collections. */
  public MentionReport {
    articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
    notGiven = List.copyOf(notGiven);
    notAnnotated = List.copyOf(notAnnotated);
  }

  /** Returns how many of the names of entities were recognized, over all articles. */
  public Share names(MentionKind kind) {
    return articles.values().stream()
        .map(article -> article.names().getOrDefault(kind, Share.NONE))
        .reduce(Share.NONE, Share::plus);
  }

  /** Returns the mentions of the very same span, over all articles. */
  public Tally exact(MentionKind kind) {
    return articles.values().stream()
        .map(article -> article.exact().getOrDefault(kind, Tally.NONE))
        .reduce(Tally.NONE, Tally::plus);
  }

  /** Returns the mentions that share a character, over all articles. */
  public Tally overlapping(MentionKind kind) {
    return articles.values().stream()
        .map(article -> article.overlapping().getOrDefault(kind, Tally.NONE))
        .reduce(Tally.NONE, Tally::plus);
  }
}
