package org.battlegraph.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.WordTable;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.ontology.EchelonScheme;
import org.battlegraph.zh.Folding;

/**
 * Makes the English name of a numbered unit by rule: {@code 獨立混成第4旅團} of Japan is the {@code 4th
 * Independent Mixed Brigade (Imperial Japanese Army)}.
 *
 * <p>A name is made only where every character of the Chinese one is understood and the side is
 * known; a name in part would be a wrong one.
 */
final class EnglishUnitNames {
  private static final Pattern NUMBERED =
      Pattern.compile("(?<before>\\D*?)第?(?:[0-9]+|[〇零一二三四五六七八九十百千]+)(?<after>\\D+)");

  private final List<Word> words;
  private final Parties parties;

  private record Word(String chinese, String english, boolean echelon, String side) {
    boolean fits(String side) {
      return this.side.isEmpty() || this.side.equals(side);
    }
  }

  private EnglishUnitNames(List<Word> words, Parties parties) {
    this.words = List.copyOf(words);
    this.parties = parties;
  }

  static EnglishUnitNames load(Parties parties) {
    EchelonScheme echelons = EchelonScheme.load();
    return new EnglishUnitNames(
        WordTable.load("unit-english").rows().stream()
            .map(row -> word(row, echelons))
            .sorted(
                Comparator.comparing((Word word) -> -word.chinese().length())
                    .thenComparing(word -> word.side().isEmpty()))
            .toList(),
        parties);
  }

  private static Word word(WordTable.Row row, EchelonScheme scheme) {
    String chinese = row.get("word");
    boolean echelon = row.get("part").equals("echelon");
    if (echelon && scheme.terms().stream().noneMatch(term -> term.words().contains(chinese))) {
      throw row.refused("is no echelon of the ontology's scheme");
    }
    return new Word(chinese, row.get("english"), echelon, row.get("side"));
  }

  /** Returns the English name of a unit, where a rule makes one. */
  Optional<String> of(Unit unit) {
    Matcher name = NUMBERED.matcher(Folding.fold(unit.naming().label()));
    if (unit.number().isEmpty() || unit.side().isEmpty() || !name.matches()) {
      return Optional.empty();
    }
    String side = unit.side().get().word();
    return parties
        .names(unit.side().get())
        .flatMap(
            party ->
                english(name.group("before"), name.group("after"), side)
                    .map(
                        words ->
                            ordinal(unit.number().getAsInt())
                                + " "
                                + words
                                + " ("
                                + party.army()
                                + ")"));
  }

  private Optional<String> english(String before, String after, String side) {
    List<Word> read = new ArrayList<>();
    if (!read(before, side, read) || read.stream().anyMatch(Word::echelon)) {
      return Optional.empty();
    }
    int titles = read.size();
    boolean whole = read(after, side, read) && read.size() > titles;
    long echelons = read.stream().filter(Word::echelon).count();
    if (!whole || echelons != 1 || !read.get(read.size() - 1).echelon()) {
      return Optional.empty();
    }
    return Optional.of(String.join(" ", read.stream().map(Word::english).toList()));
  }

  /** Reads a text as words, longest first; tells whether nothing of it is left. */
  private boolean read(String text, String side, List<Word> into) {
    String rest = text;
    while (!rest.isEmpty()) {
      String left = rest;
      Optional<Word> next =
          words.stream()
              .filter(word -> word.fits(side) && left.startsWith(word.chinese()))
              .findFirst();
      if (next.isEmpty()) {
        return false;
      }
      into.add(next.get());
      rest = rest.substring(next.get().chinese().length());
    }
    return true;
  }

  private static String ordinal(int number) {
    int last = number % 10;
    boolean teen = number % 100 / 10 == 1;
    String ending = teen || last == 0 || last > 3 ? "th" : List.of("st", "nd", "rd").get(last - 1);
    return number + ending;
  }
}
