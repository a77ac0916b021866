package org.battlegraph.lexicon;

import java.util.Locale;
import java.util.TreeMap;
import org.battlegraph.zh.Folding;

/** Everyday words that hold a verb of action and are none: 得到, 加入. */
public final class NotVerbs {
  private NotVerbs() {}

  /** Where in such a word the characters stand that look like a verb. */
  public enum Part {
    /** At its beginning, and the word holds another verb: 被圍 in 被圍困. */
    BEGIN,
    /** At its end: 到 in 得到. */
    END
  }

  /**
   * Returns the words of {@code lexicon/not-verbs.tsv}, folded, as an index.
   *
   * @throws LexiconException if the list is missing or malformed
   */
  public static WordIndex<Part> load() {
    TreeMap<String, Part> words = new TreeMap<>();
    for (WordTable.Row row : WordTable.load("not-verbs").rows()) {
      try {
        words.put(
            Folding.fold(row.get("word")), Part.valueOf(row.get("part").toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new LexiconException(
            "lexicon/not-verbs.tsv, line %d: %s".formatted(row.line(), e.getMessage()));
      }
    }
    return new WordIndex<>(words);
  }
}
