package org.battlegraph.lexicon;

import java.util.HashSet;
import java.util.Set;
import org.battlegraph.zh.Folding;

/**
 * The surnames of China and Japan, folded.
 *
 * @param chinese all Chinese surnames, of one character or two
 * @param everyday those of them that are an everyday word too
 * @param japanese Japanese surnames
 */
public record Surnames(WordEdges chinese, Set<String> everyday, WordEdges japanese) {
  /** Copies the set. */
  public Surnames {
    everyday = Set.copyOf(everyday);
  }

  /**
   * Reads the lists.
   *
   * @throws LexiconException if one is missing or malformed
   */
  public static Surnames load() {
    Set<String> chinese = new HashSet<>();
    Set<String> everyday = new HashSet<>();
    for (WordTable.Row row : WordTable.load("surnames-chinese").rows()) {
      String surname = Folding.fold(row.get("surname"));
      chinese.add(surname);
      if (row.get("use").equals("common")) {
        everyday.add(surname);
      }
    }
    Set<String> japanese = new HashSet<>();
    for (WordTable.Row row : WordTable.load("surnames-japanese").rows()) {
      japanese.add(Folding.fold(row.get("surname")));
    }
    return new Surnames(new WordEdges(chinese), everyday, new WordEdges(japanese));
  }
}
