package org.battlegraph.lexicon;

import java.util.Set;
import java.util.stream.Collectors;
import org.battlegraph.zh.Folding;

/**
 * The words for ranks, folded.
 *
 * @param words the words
 */
public record Ranks(Set<String> words) {
  /** Copies the set. */
  public Ranks {
    words = Set.copyOf(words);
  }

  /**
   * Reads the list.
   *
   * @throws LexiconException if it is missing or malformed
   */
  public static Ranks load() {
    return new Ranks(
        WordTable.load("ranks").rows().stream()
            .map(row -> Folding.fold(row.get("word")))
            .collect(Collectors.toSet()));
  }
}
