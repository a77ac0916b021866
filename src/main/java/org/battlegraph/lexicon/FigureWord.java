package org.battlegraph.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.battlegraph.model.fact.FigureKind;
import org.battlegraph.zh.Folding;

/**
 * A word that says what a count beside it counts.
 *
 * @param word the word, folded
 * @param ofPersons what a count of persons or formations is by it
 * @param ofThings what a count of arms is by it
 * @param ofPlaces what a count of places is by it
 * @param voice who suffers what the word says
 */
public record FigureWord(
    String word, Reading ofPersons, Reading ofThings, Reading ofPlaces, Voice voice) {

  /** Who suffers what a word says. */
  public enum Voice {
    /** What stands before it: 日軍陣亡. */
    SUBJECT,
    /** What stands behind it, unless the word is in the passive: 擊斃日軍. */
    OBJECT,
    /** Those before it; the word is a noun and speaks only of a count behind it: 遺屍300具. */
    NOUN
  }

  /** What a word says of a count. */
  public enum Says {
    /** It says nothing of counts of that sort. */
    NOTHING,
    /** The count is neither a strength nor a loss. */
    NO_FIGURE,
    /** The count is of a kind. */
    KIND
  }

  /**
   * What a word says of one sort of counts.
   *
   * @param says whether it says something
   * @param kind the kind, if it says one
   */
  public record Reading(Says says, Optional<FigureKind> kind) {}

  /**
   * Returns the words of {@code lexicon/figure-words.tsv}.
   *
   * @throws LexiconException if a row names an unknown kind
   */
  public static List<FigureWord> load() {
    return WordTable.load("figure-words").rows().stream().map(FigureWord::of).toList();
  }

  private static FigureWord of(WordTable.Row row) {
    return new FigureWord(
        Folding.fold(row.get("word")),
        reading(row, "persons"),
        reading(row, "things"),
        reading(row, "places"),
        voice(row));
  }

  private static Voice voice(WordTable.Row row) {
    try {
      return Voice.valueOf(row.get("voice").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new LexiconException(
          "lexicon/%s.tsv, line %d: %s".formatted(row.table(), row.line(), e.getMessage()));
    }
  }

  private static Reading reading(WordTable.Row row, String column) {
    String cell = row.get(column);
    if (cell.isEmpty()) {
      return new Reading(Says.NOTHING, Optional.empty());
    }
    if (cell.equals("none")) {
      return new Reading(Says.NO_FIGURE, Optional.empty());
    }
    Optional<FigureKind> kind =
        Arrays.stream(FigureKind.values()).filter(each -> each.word().equals(cell)).findFirst();
    if (kind.isEmpty()) {
      throw new LexiconException(
          "lexicon/%s.tsv, line %d: no kind of figure: %s"
              .formatted(row.table(), row.line(), cell));
    }
    return new Reading(Says.KIND, kind);
  }
}
