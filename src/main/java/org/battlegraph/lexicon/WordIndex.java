package org.battlegraph.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.battlegraph.model.text.Span;

/**
 * Many words to be found in a text at once, in time linear in the text.
 *
 * @param <V> what is known of each word
 */
public final class WordIndex<V> {
  private final AhoCorasickDoubleArrayTrie<V> trie = new AhoCorasickDoubleArrayTrie<>();
  private final boolean empty;

  /**
   * Makes an index.
   *
   * @param words the words, folded, with what is known of each
   */
  public WordIndex(Map<String, ? extends V> words) {
    empty = words.isEmpty();
    if (!empty) {
      trie.build(new TreeMap<String, V>(words));
    }
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
    int end = 0;
    for (Hit<V> hit : findAll(folded, part)) {
      if (hit.span().begin() >= end && test.test(hit)) {
        apart.add(hit);
        end = hit.span().end();
      }
    }
    return apart;
  }

  /** Returns all words in a part of a folded text in order, also those that overlap. */
  public List<Hit<V>> findAll(String folded, Span part) {
    List<Hit<V>> all = new ArrayList<>();
    if (!empty) {
      AhoCorasickDoubleArrayTrie.IHit<V> collector =
          (begin, end, value) ->
              all.add(new Hit<>(new Span(begin, end).shift(part.begin()), value));
      trie.parseText(folded.substring(part.begin(), part.end()), collector);
    }
    all.sort(Comparator.comparing(Hit::span));
    return all;
  }
}
