package org.battlegraph.lexicon;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.battlegraph.model.text.Span;

/**
 * The few words that one article gives, to be found in its text.
 *
 * <p>Made in time linear in the words, where the automaton of a {@link WordIndex} takes megabytes
 * whatever its size: that is right for a list of the library, which is read once, and wrong for the
 * names of an article. The time of a search does not grow with the number of the words.
 *
 * @param <V> what is known of each word
 */
final class FewWords<V> {
  private final Map<String, V> words;
  private final BitSet first = new BitSet();
  private final Map<Character, int[]> lengths = new HashMap<>();

  FewWords(Map<String, ? extends V> words) {
    this.words = Map.copyOf(words);
    Map<Character, Set<Integer>> sorted = new HashMap<>();
    for (String word : words.keySet()) {
      first.set(word.charAt(0));
      sorted
          .computeIfAbsent(word.charAt(0), c -> new TreeSet<>((a, b) -> b - a))
          .add(word.length());
    }
    sorted.forEach((c, all) -> lengths.put(c, all.stream().mapToInt(Integer::intValue).toArray()));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Returns the longest word that begins at an index and ends by a limit. */
  Optional<V> longestAt(String text, int at, int end) {
    if (first.get(text.charAt(at))) {
      for (int length : lengths.get(text.charAt(at))) {
        V value = at + length <= end ? words.get(text.substring(at, at + length)) : null;
        if (value != null) {
          return Optional.of(value);
        }
      }
    }
    return Optional.empty();
  }

  /** Gives every word in a part of a text, in order, the longer before the shorter. */
  void findAll(String text, Span part, BiConsumer<Span, V> hits) {
    for (int at = part.begin(); at < part.end(); at++) {
      if (!first.get(text.charAt(at))) {
        continue;
      }
      for (int length : lengths.get(text.charAt(at))) {
        V value = at + length <= part.end() ? words.get(text.substring(at, at + length)) : null;
        if (value != null) {
          hits.accept(new Span(at, at + length), value);
        }
      }
    }
  }
}
