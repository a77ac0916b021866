package org.battlegraph.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
  private static final Comparator<Hit<?>> BY_SPAN = Comparator.comparing(Hit::span);

  private final Words<V> words;
  private final FewWords<V> more;

  /** Finds all words in a part of a text, in order. */
  private interface Words<V> {
    List<Hit<V>> findAll(String folded, Span part);
  }

  /**
   * Makes an index.
   *
   * @param words the words, folded, with what is known of each
   */
  public WordIndex(Map<String, ? extends V> words) {
    this(words.isEmpty() ? (folded, part) -> List.of() : automaton(words), Map.of());
  }

  private WordIndex(Words<V> words, Map<String, ? extends V> more) {
    this.words = words;
    this.more = new FewWords<>(more);
  }

  private static <V> Words<V> automaton(Map<String, ? extends V> words) {
    AhoCorasickDoubleArrayTrie<V> trie = new AhoCorasickDoubleArrayTrie<>();
    trie.build(new TreeMap<String, V>(words));
    return (folded, part) -> {
      List<Hit<V>> all = new ArrayList<>();
      AhoCorasickDoubleArrayTrie.IHit<V> collector =
          (begin, end, value) ->
              all.add(new Hit<>(new Span(begin, end).shift(part.begin()), value));
      trie.parseText(folded.substring(part.begin(), part.end()), collector);
      all.sort(BY_SPAN);
      return all;
    };
  }

  /**
   * Returns this index for one text alone and for one thread. It looks for its own words in a part
   * of the text once, however often it is asked, and with whatever words of the article.
   */
  public WordIndex<V> forOneText() {
    Map<Span, List<Hit<V>>> found = new HashMap<>();
    return new WordIndex<>(
        (folded, part) -> found.computeIfAbsent(part, p -> words.findAll(folded, p)), Map.of());
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
    return new WordIndex<V>(Map.of()).with(few);
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
    List<Hit<V>> own = words.findAll(folded, part);
    if (more.isEmpty()) {
      return own;
    }
    List<Hit<V>> all = new ArrayList<>(own);
    more.findAll(folded, part, (span, value) -> all.add(new Hit<>(span, value)));
    all.sort(BY_SPAN);
    return all;
  }
}
