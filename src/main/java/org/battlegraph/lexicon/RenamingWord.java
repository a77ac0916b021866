package org.battlegraph.lexicon;

import java.util.List;
import org.battlegraph.zh.Folding;

/**
 * A word by which a text says that what stands before it takes the name behind it.
 *
 * @param word the word, folded
 * @param forcesOnly whether only forces take names so: a division that is reorganized as another
 */
public record RenamingWord(String word, boolean forcesOnly) {
  /**
   * Returns the words of {@code renaming-words.tsv}, the longer ones first.
   *
   * @throws LexiconException if the list is missing or malformed
   */
  public static List<RenamingWord> load() {
    return WordTable.load("renaming-words").rows().stream()
        .map(row -> new RenamingWord(Folding.fold(row.get("word")), row.get("of").equals("forces")))
        .sorted((one, other) -> other.word().length() - one.word().length())
        .toList();
  }
}
