package org.battlegraph.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.battlegraph.model.text.Span;

/**
 * Many words to be found in a text at once, in a time that does not grow with their number.
 *
 * @param <V> what is known of each word
 */
public final class WordIndex<V> {
  private final WordTree<V> words;
  private final WordTree<V> more;

  /**
   * Makes an index.
   *
   * @param words the words, folded, with what is known of each
   */
  public WordIndex(Map<String, ? extends V> words) {
    this(new WordTree<>(words), Map.of());
  }

  private WordIndex(WordTree<V> words, Map<String, ? extends V> more) {
    this.words = words;
    this.more = new WordTree<>(more);
  }

  /**
   * Returns an index of these words and of the few that one article adds, none of which may be
   * among these; it costs no more than the few.
   */
  public WordIndex<V> with(Map<String, ? extends V> few) {
    return new WordIndex<>(words, few);
  }

  /** Returns an index of the few words of one article. */
  public static <V> WordIndex<V> ofFew(Map<String, ? extends V> few) {
    return new WordIndex<>(few);
  }

  /**
   * A word in a text.
   *
   * @param span where it stands
   * @param value what is known of it
   * @param <V> the type of that
   */
  public record Hit<V>(Span span, V value) {}

  /**
   * Returns the words in a part of a folded text, in order and apart: of two that overlap, the one
   * that begins first stays, and of two that begin together the longer.
   */
  public List<Hit<V>> find(String folded, Span part) {
    return find(folded, part, hit -> true);
  }

  /** Returns the words that pass a test, in order and apart; a shorter one may stand in. */
  public List<Hit<V>> find(String folded, Span part, Predicate<Hit<V>> test) {
    List<Hit<V>> apart = new ArrayList<>();
    visit(folded, part, hit -> test.test(hit) && apart.add(hit));
    return apart;
  }

  /** Returns all words in a part of a folded text in order, also those that overlap. */
  public List<Hit<V>> findAll(String folded, Span part) {
    List<Hit<V>> all = new ArrayList<>();
    visit(
        folded,
        part,
        hit -> {
          all.add(hit);
          return false;
        });
    return all;
  }

  /**
   * Shows words in order, of those that begin together the longer first; goes on behind a taken
   * one.
   */
  private void visit(String folded, Span part, Predicate<Hit<V>> taken) {
    int[] own = new int[words.longest() + 1];
    int[] few = new int[more.longest() + 1];
    int at = part.begin();
    while (at < part.end()) {
      int longestOwn = words.at(folded, at, part.end(), own);
      int longestFew = more.at(folded, at, part.end(), few);
      int end = at + 1;
      for (int length = Math.max(longestOwn, longestFew); length > 0; length--) {
        boolean isOwn = length <= longestOwn && own[length] > 0;
        boolean isFew = length <= longestFew && few[length] > 0;
        if ((isOwn || isFew)
            && taken.test(
                new Hit<>(
                    new Span(at, at + length),
                    isOwn ? words.value(own[length]) : more.value(few[length])))) {
          end = at + length;
          break;
        }
      }
      at = end;
    }
  }
}
