package org.battlegraph.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.battlegraph.model.mention.EventKind;

/**
 * The words that say what an event is: 會戰, 事變, 作戰.
 *
 * @param words the words, in simplified characters
 * @param descriptions words that stand before them and do not make a name: 大規模, 反攻
 */
public record EventWords(List<EventWord> words, List<String> descriptions) {
  /** What makes a name of the word. */
  public enum Use {
    /** Any proper word before it: 桂柳會戰. */
    STRONG,
    /** A known name, a code name or a link: 錦州行動. */
    WEAK,
    /** Nothing: 抗日戰爭. */
    SOLE
  }

  /**
   * A word for an event.
   *
   * @param word the word
   * @param kind what it is
   * @param use what makes a name of it
   */
  public record EventWord(String word, EventKind kind, Use use) {}

  /** Copies the lists. */
  public EventWords {
    words = List.copyOf(words);
    descriptions = List.copyOf(descriptions);
  }

  /**
   * Reads {@code event-words.tsv} and {@code event-descriptions.tsv}.
   *
   * @throws LexiconException if one is malformed
   */
  public static EventWords load() {
    return new EventWords(
        WordTable.load("event-words").rows().stream().map(EventWords::word).toList(),
        WordTable.load("event-descriptions").rows().stream().map(row -> row.get("word")).toList());
  }

  private static EventWord word(WordTable.Row row) {
    try {
      return new EventWord(
          row.get("word"),
          EventKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
          Use.valueOf(row.get("use").toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw row.wrong("no such kind or use");
    }
  }

  /** Returns an expression for the words of a use. */
  public String pattern(Use use) {
    return Alternation.of(
        words.stream().filter(word -> word.use() == use).map(EventWord::word).toList());
  }

  /** Returns what an event is by the longest of the words that its folded name ends with. */
  public Optional<EventKind> kindOf(String folded) {
    return words.stream()
        .filter(word -> folded.endsWith(word.word()))
        .max(Comparator.comparing(word -> word.word().length()))
        .map(EventWord::kind);
  }
}
