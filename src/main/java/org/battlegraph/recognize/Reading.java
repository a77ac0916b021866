package org.battlegraph.recognize;

import java.util.ArrayList;
import java.util.List;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;

/**
 * An article as a recognizer sees it: folded, so that one pattern reads both scripts, and with what
 * is already understood.
 *
 * <p>The folded text has exactly one {@code char} for each code point of the plain text, in
 * simplified characters and half-width forms. An index into it is therefore an offset of the plain
 * text, and the match of a pattern can be made a {@link Span} without conversion.
 */
public final class Reading {
  private final Article article;
  private final String folded;
  private final List<Mention> found;
  private final Marks taken = new Marks();

  /**
   * Makes a reading.
   *
   * @param article the article
   * @param folded its folded text
   * @param found what is already understood, in the order of the text
   * @throws IllegalArgumentException if the folded text is not as long as the plain text
   */
  public Reading(Article article, String folded, List<? extends Mention> found) {
    if (folded.length() != article.text().length()) {
      throw new IllegalArgumentException("the folded text has another length than the plain text");
    }
    this.article = article;
    this.folded = folded;
    this.found = List.copyOf(found);
    this.found.forEach(mention -> taken.add(mention.span()));
  }

  /** Returns the article. */
  public Article article() {
    return article;
  }

  /** Returns the folded text of the whole article. */
  public String folded() {
    return folded;
  }

  /** Returns the folded words of a span. */
  public String folded(Span span) {
    return folded.substring(span.begin(), span.end());
  }

  /** Returns the words of a span as they stand in the article. */
  public String words(Span span) {
    return article.text().slice(span);
  }

  /** Returns the passages to read: the article's own text, in order. */
  public List<Passage> passages() {
    return article.body();
  }

  /** Returns what the recognizers before this one found, in the order of the text. */
  public List<Mention> found() {
    return found;
  }

  /** Returns what was found of one kind, in the order of the text. */
  public <M extends Mention> List<M> found(Class<M> kind) {
    List<M> ofKind = new ArrayList<>();
    for (Mention mention : found) {
      if (kind.isInstance(mention)) {
        ofKind.add(kind.cast(mention));
      }
    }
    return ofKind;
  }

  /** Returns what was found of one kind within a span, in the order of the text. */
  public <M extends Mention> List<M> found(Class<M> kind, Span within) {
    int low = 0;
    int high = found.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (found.get(middle).span().begin() < within.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<M> inside = new ArrayList<>();
    for (int i = low; i < found.size() && found.get(i).span().begin() < within.end(); i++) {
      if (kind.isInstance(found.get(i)) && within.contains(found.get(i).span())) {
        inside.add(kind.cast(found.get(i)));
      }
    }
    return inside;
  }

  /** Tells whether an earlier recognizer took any character of a span. */
  public boolean taken(Span span) {
    return taken.isIn(span);
  }
}
