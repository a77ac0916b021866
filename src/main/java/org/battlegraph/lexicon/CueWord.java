package org.battlegraph.lexicon;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.battlegraph.ontology.KindScheme;
import org.battlegraph.zh.Folding;

/**
 * A cue and a word for it.
 *
 * @param word the word, folded
 * @param cue what it says
 */
public record CueWord(String word, Cue cue) {
  /** How a word that says of something that it is planned can stand to it. */
  private static final Set<Cue> OF_PLANS = EnumSet.of(Cue.ORDER, Cue.PURPOSE);

  /**
   * Returns the words of {@code lexicon/cues.tsv}, and those by which the ontology says that
   * something is planned or negated.
   *
   * @throws LexiconException if a row names an unknown cue, repeats a word of the ontology, or
   *     calls an order or a purpose what the ontology does not call planned
   */
  public static List<CueWord> load() {
    Map<String, CueWord> words = new TreeMap<>();
    Set<String> planned = SchemeWords.kinds(KindScheme.modalities()).keySet();
    planned.forEach(word -> words.put(word, new CueWord(word, Cue.PLAN)));
    for (String word : SchemeWords.kinds(KindScheme.polarities()).keySet()) {
      words.put(word, new CueWord(word, Cue.NEGATION));
    }
    for (WordTable.Row row : WordTable.load("cues").rows()) {
      CueWord word = of(row);
      if (OF_PLANS.contains(word.cue()) != planned.contains(word.word())) {
        throw row.refused(
            "and the ontology do not agree whether it says that something is planned");
      }
      CueWord before = words.put(word.word(), word);
      if (before != null && before.cue() != Cue.PLAN) {
        throw row.refused("is a word of the ontology's scheme of polarity, or stands twice");
      }
    }
    return List.copyOf(words.values());
  }

  private static CueWord of(WordTable.Row row) {
    try {
      return new CueWord(
          Folding.fold(row.get("word")),
          Cue.valueOf(row.get("cue").toUpperCase(Locale.ROOT).replace('-', '_')));
    } catch (IllegalArgumentException e) {
      throw row.wrong(e.getMessage());
    }
  }
}
