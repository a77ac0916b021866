package org.battlegraph.lexicon;

import java.util.List;
import org.battlegraph.zh.Folding;

/** Nouns that make a word for an action before them a name of a thing: 司令部 in 防守司令部. */
public final class NominalHeads {
  private NominalHeads() {}

  /**
   * Returns the words of {@code lexicon/nominal-heads.tsv}, folded.
   *
   * @throws LexiconException if the list is missing or malformed
   */
  public static List<String> load() {
    return WordTable.load("nominal-heads").rows().stream()
        .map(row -> Folding.fold(row.get("word")))
        .toList();
  }
}
