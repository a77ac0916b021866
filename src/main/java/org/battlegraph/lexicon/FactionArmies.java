package org.battlegraph.lexicon;

import java.util.Set;
import java.util.stream.Collectors;
import org.battlegraph.zh.Folding;

/** Armies of the parties to a civil war, of which formations are parts: 奉軍 in 奉軍第9軍. */
public final class FactionArmies {
  private FactionArmies() {}

  /**
   * Returns the words of {@code lexicon/faction-armies.tsv}, folded.
   *
   * @throws LexiconException if the list is missing or malformed
   */
  public static Set<String> load() {
    return WordTable.load("faction-armies").rows().stream()
        .map(row -> Folding.fold(row.get("word")))
        .collect(Collectors.toUnmodifiableSet());
  }
}
