package org.battlegraph.lexicon;

import java.util.Arrays;
import java.util.List;
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
 * @param object whether what stands behind the word suffers it (擊斃敵軍), not what stands before it
 */
public record FigureWord(
    String word, Reading ofPersons, Reading ofThings, Reading ofPlaces, boolean object) {

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
        row.get("voice").equals("object"));
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
