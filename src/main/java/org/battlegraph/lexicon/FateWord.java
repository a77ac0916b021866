package org.battlegraph.lexicon;

import java.util.List;
import java.util.Locale;
import org.battlegraph.model.fact.FateKind;
import org.battlegraph.zh.Folding;

/**
 * A word for what became of a person.
 *
 * @param word the word, folded
 * @param fate what it means
 * @param object whether the person stands behind it (逮捕某人), not before it
 */
public record FateWord(String word, FateKind fate, boolean object) {
  /**
   * Returns the words of {@code lexicon/fates.tsv}.
   *
   * @throws LexiconException if a row names an unknown fate
   */
  public static List<FateWord> load() {
    return WordTable.load("fates").rows().stream().map(FateWord::of).toList();
  }

  private static FateWord of(WordTable.Row row) {
    try {
      return new FateWord(
          Folding.fold(row.get("word")),
          FateKind.valueOf(row.get("fate").toUpperCase(Locale.ROOT)),
          row.get("person").equals("object"));
    } catch (IllegalArgumentException e) {
      throw new LexiconException(
          "lexicon/%s.tsv, line %d: %s".formatted(row.table(), row.line(), e.getMessage()));
    }
  }
}
