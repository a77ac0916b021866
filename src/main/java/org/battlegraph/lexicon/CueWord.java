package org.battlegraph.lexicon;

import java.util.List;
import java.util.Locale;
import org.battlegraph.zh.Folding;

/**
 * A cue and a word for it.
 *
 * @param word the word, folded
 * @param cue what it says
 */
public record CueWord(String word, Cue cue) {
  /**
   * Returns the words of {@code lexicon/cues.tsv}.
   *
   * @throws LexiconException if a row names an unknown cue
   */
  public static List<CueWord> load() {
    return WordTable.load("cues").rows().stream().map(CueWord::of).toList();
  }

  private static CueWord of(WordTable.Row row) {
    try {
      return new CueWord(
          Folding.fold(row.get("word")),
          Cue.valueOf(row.get("cue").toUpperCase(Locale.ROOT).replace('-', '_')));
    } catch (IllegalArgumentException e) {
      throw new LexiconException(
          "lexicon/%s.tsv, line %d: %s".formatted(row.table(), row.line(), e.getMessage()));
    }
  }
}
