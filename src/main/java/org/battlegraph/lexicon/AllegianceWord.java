package org.battlegraph.lexicon;

import java.util.List;
import java.util.Locale;
import org.battlegraph.zh.Folding;

/**
 * A word by which a text says whom somebody serves.
 *
 * @param word the word, folded
 * @param says what it says of who stands before it
 */
public record AllegianceWord(String word, Says says) {

  /** What a word says. */
  public enum Says {
    /** He goes over to the party, which stands behind the word, or before it with 向. */
    JOINS,
    /**
     * He takes part in something, which is a change of sides only where it is a party as a whole.
     */
    ENTERS,
    /** He served the party behind the word till then. */
    LEAVES
  }

  /**
   * Returns the words of {@code allegiance-words.tsv}, the longer ones first.
   *
   * @throws LexiconException if a row says something unknown
   */
  public static List<AllegianceWord> load() {
    return WordTable.load("allegiance-words").rows().stream()
        .map(AllegianceWord::of)
        .sorted((one, other) -> other.word().length() - one.word().length())
        .toList();
  }

  private static AllegianceWord of(WordTable.Row row) {
    try {
      return new AllegianceWord(
          Folding.fold(row.get("word")), Says.valueOf(row.get("says").toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw row.refused("says something unknown: " + row.get("says"));
    }
  }
}
