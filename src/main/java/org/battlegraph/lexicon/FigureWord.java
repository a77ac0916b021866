package org.battlegraph.lexicon;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.battlegraph.model.fact.FigureKind;
import org.battlegraph.ontology.KindScheme;
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

  private static final Reading SAYS_NOTHING = new Reading(Says.NOTHING, Optional.empty());
  private static final Reading IS_NO_FIGURE = new Reading(Says.NO_FIGURE, Optional.empty());
  private static final Set<FigureKind> OF_THINGS =
      EnumSet.of(FigureKind.STRENGTH, FigureKind.EQUIPMENT_LOST, FigureKind.EQUIPMENT_CAPTURED);
  private static final Set<FigureKind> OF_PERSONS =
      EnumSet.complementOf(EnumSet.of(FigureKind.EQUIPMENT_LOST, FigureKind.EQUIPMENT_CAPTURED));

  /**
   * Returns the words of the ontology's scheme of kinds of figure, with their grammar as {@code
   * figure-words.tsv} has it, and those of {@code not-figures.tsv}.
   *
   * @throws LexiconException if the one list has a word that the scheme lacks, or the other one
   *     that the scheme has
   */
  public static List<FigureWord> load() {
    Map<String, FigureWord> words = new TreeMap<>();
    SchemeWords.kinds(KindScheme.figures())
        .forEach((word, kinds) -> words.put(word, of(word, kinds)));
    for (WordTable.Row row : WordTable.load("figure-words").rows()) {
      FigureWord word = words.get(Folding.fold(row.get("word")));
      if (word == null) {
        throw row.refused("is no word of the ontology's scheme of kinds of figure");
      }
      words.put(word.word(), word.standing(voice(row), row.get("places").equals("yes")));
    }
    for (WordTable.Row row : WordTable.load("not-figures").rows()) {
      String word = Folding.fold(row.get("word"));
      if (words.putIfAbsent(word, none(word, row.list("counts"))) != null) {
        throw row.refused("is a word of the ontology's scheme of kinds of figure, or stands twice");
      }
    }
    return List.copyOf(words.values());
  }

  /** Tells whether a count of persons beside it is of those lost: killed, wounded, captured. */
  public boolean saysLossOfPersons() {
    return ofPersons.kind().filter(kind -> kind != FigureKind.STRENGTH).isPresent();
  }

  private static FigureWord of(String word, Set<String> names) {
    List<FigureKind> kinds =
        Arrays.stream(FigureKind.values()).filter(kind -> names.contains(kind.word())).toList();
    return new FigureWord(
        word, first(kinds, OF_PERSONS), first(kinds, OF_THINGS), SAYS_NOTHING, Voice.SUBJECT);
  }

  private static Reading first(List<FigureKind> kinds, Set<FigureKind> among) {
    return kinds.stream()
        .filter(among::contains)
        .findFirst()
        .map(kind -> new Reading(Says.KIND, Optional.of(kind)))
        .orElse(SAYS_NOTHING);
  }

  /** The word with its grammar; what it says was captured is persons or places, not both. */
  private FigureWord standing(Voice voice, boolean places) {
    return places
        ? new FigureWord(word, SAYS_NOTHING, ofThings, ofPersons, voice)
        : new FigureWord(word, ofPersons, ofThings, ofPlaces, voice);
  }

  private static FigureWord none(String word, List<String> counts) {
    return new FigureWord(
        word,
        counts.contains("persons") ? IS_NO_FIGURE : SAYS_NOTHING,
        counts.contains("things") ? IS_NO_FIGURE : SAYS_NOTHING,
        SAYS_NOTHING,
        Voice.SUBJECT);
  }

  private static Voice voice(WordTable.Row row) {
    try {
      return Voice.valueOf(row.get("voice").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.wrong(e.getMessage());
    }
  }
}
