package org.battlegraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Link;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Sentence;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/** An article with quick answers to where a span stands and what stands around it. */
final class Frame {
  private final Article article;
  private final String folded;

  Frame(Article article) {
    this.article = article;
    this.folded = Folding.fold(article.text());
  }

  Article article() {
    return article;
  }

  /** Returns the folded text, one {@code char} for each code point. */
  String folded() {
    return folded;
  }

  String folded(Span span) {
    return folded.substring(span.begin(), span.end());
  }

  String words(Span span) {
    return article.text().slice(span);
  }

  /** Returns the folded text between two spans; empty if they touch or overlap. */
  String between(Span first, Span second) {
    return first.end() < second.begin() ? folded.substring(first.end(), second.begin()) : "";
  }

  /** Returns so many folded characters behind a span, fewer at the end of the text. */
  String behind(Span span, int length) {
    return folded.substring(span.end(), Math.min(folded.length(), span.end() + length));
  }

  /** Returns the passage of a span. */
  Optional<Passage> passageOf(Span span) {
    List<Passage> passages = article.passages();
    int low = 0;
    int high = passages.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Passage passage = passages.get(middle);
      if (passage.span().end() <= span.begin()) {
        low = middle + 1;
      } else if (passage.span().begin() > span.begin()) {
        high = middle - 1;
      } else {
        return Optional.of(passage);
      }
    }
    return Optional.empty();
  }

  /** Returns the sentence of a span, or the span itself where it stands in none. */
  Span sentenceOf(Span span) {
    List<Sentence> sentences = passageOf(span).map(Passage::sentences).orElse(List.of());
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span sentence = sentences.get(middle).span();
      if (sentence.end() <= span.begin()) {
        low = middle + 1;
      } else if (sentence.begin() > span.begin()) {
        high = middle - 1;
      } else {
        return sentence;
      }
    }
    return span;
  }

  /** Returns the links whose words overlap a span, in order. */
  List<Link> linksOn(Span span) {
    List<Link> links = article.links();
    int low = 0;
    int high = links.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (links.get(middle).anchor().end() <= span.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Link> found = new ArrayList<>();
    for (int i = low; i < links.size() && links.get(i).anchor().begin() < span.end(); i++) {
      if (links.get(i).anchor().overlaps(span)) {
        found.add(links.get(i));
      }
    }
    return found;
  }
}
