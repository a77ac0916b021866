package org.battlegraph.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.battlegraph.model.fact.FateKind;
import org.battlegraph.ontology.KindScheme;
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
   * Returns the words of the ontology's scheme of fates; {@code fate-objects.tsv} says behind which
   * of them the person stands.
   *
   * @throws LexiconException if the list has a word that the scheme lacks, or the scheme gives a
   *     word two fates
   */
  public static List<FateWord> load() {
    Map<String, Set<String>> fates = SchemeWords.kinds(KindScheme.fates());
    Set<String> objects = new HashSet<>();
    for (WordTable.Row row : WordTable.load("fate-objects").rows()) {
      String word = Folding.fold(row.get("word"));
      if (!fates.containsKey(word)) {
        throw row.refused("is no word of the ontology's scheme of fates");
      }
      if (!objects.add(word)) {
        throw row.refused("stands twice");
      }
    }
    return fates.entrySet().stream()
        .map(each -> new FateWord(each.getKey(), only(each), objects.contains(each.getKey())))
        .toList();
  }

  private static FateKind only(Map.Entry<String, Set<String>> word) {
    if (word.getValue().size() > 1) {
      throw new LexiconException(
          "the ontology's scheme of fates gives %s two: %s"
              .formatted(word.getKey(), word.getValue()));
    }
    return FateKind.valueOf(word.getValue().iterator().next().toUpperCase(Locale.ROOT));
  }
}
