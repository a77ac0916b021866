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
public record Surnames(Set<String> chinese, Set<String> everyday, Set<String> japanese) {
  /** Copies the sets. */
  public Surnames {
    chinese = Set.copyOf(chinese);
    everyday = Set.copyOf(everyday);
    japanese = Set.copyOf(japanese);
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
    return new Surnames(chinese, everyday, japanese);
  }
}
