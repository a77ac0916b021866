package org.battlegraph.recognize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.PlainText;

/**
 * Runs recognizers in order; each sees what those before it found.
 *
 * <p>Of two mentions of one recognizer that overlap, the one that begins first stays, and of two
 * that begin together the longer. Mentions of different recognizers may nest: a place in the name
 * of an event is still a place.
 */
public final class Recognition {
  private final Function<PlainText, String> folding;
  private final List<Recognizer> recognizers;

  /**
   * Makes an engine.
   *
   * @param folding folds a text to one {@code char} a code point
   * @param recognizers what to run, in order
   */
  public Recognition(Function<PlainText, String> folding, List<Recognizer> recognizers) {
    this.folding = folding;
    this.recognizers = List.copyOf(recognizers);
  }

  /** Returns all mentions of an article, in the order of the text. */
  public List<Mention> recognize(Article article) {
    String folded = folding.apply(article.text());
    List<Mention> found = new ArrayList<>();
    for (Recognizer recognizer : recognizers) {
      found = merged(found, disjoint(recognizer.recognize(new Reading(article, folded, found))));
    }
    return List.copyOf(found);
  }

  /** Returns two lists that are in order as one; of two that stand together, the older is first. */
  private static List<Mention> merged(List<Mention> older, List<Mention> newer) {
    List<Mention> merged = new ArrayList<>(older.size() + newer.size());
    int next = 0;
    for (Mention mention : older) {
      while (next < newer.size() && newer.get(next).span().compareTo(mention.span()) < 0) {
        merged.add(newer.get(next++));
      }
      merged.add(mention);
    }
    merged.addAll(newer.subList(next, newer.size()));
    return merged;
  }

  private static List<Mention> disjoint(List<? extends Mention> mentions) {
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.sort(Comparator.comparing(Mention::span));
    List<Mention> kept = new ArrayList<>();
    int end = 0;
    for (Mention mention : sorted) {
      if (mention.span().begin() >= end) {
        kept.add(mention);
        end = mention.span().end();
      }
    }
    return kept;
  }
}
