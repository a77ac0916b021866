package org.battlegraph.evaluation;

import java.util.List;
import java.util.Optional;
import org.battlegraph.link.SnapshotTable.Row;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.text.Link;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/**
 * A title of a list where an article mentions it.
 *
 * @param row the row of the list
 * @param article the article
 * @param places the words that link to the title; none where it is the article's own
 * @param words the first of these words, or the title
 */
record TitleMention(Row row, ArticleFacts article, List<Span> places, String words) {
  /** Copies the places. */
  TitleMention {
    places = List.copyOf(places);
  }

  /** Returns the mention of a title in an article; empty if it has none. */
  static Optional<TitleMention> of(Row row, ArticleFacts article) {
    List<Span> places =
        article.article().links().stream()
            .filter(link -> link.target().equals(row.title()))
            .map(Link::anchor)
            .toList();
    if (!places.isEmpty()) {
      String words = article.article().text().slice(places.get(0));
      return Optional.of(new TitleMention(row, article, places, words));
    }
    return ArticleTitle.comparable(article.article().name()).equals(row.title())
        ? Optional.of(new TitleMention(row, article, places, row.title()))
        : Optional.empty();
  }

  /**
   * Returns the title where the words begin with it, and else all of them: links run past names.
   */
  String name() {
    return Folding.fold(words).startsWith(Folding.fold(row.title())) ? row.title() : words;
  }
}
