package org.battlegraph.lexicon;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.battlegraph.zh.Folding;

/**
 * The words that give a formation its rank: 師團, 軍, 旅. They are those of the ontology's scheme of
 * echelons.
 *
 * @param words the words, in simplified characters
 */
public record EchelonWords(List<Echelon> words) {
  /** What may stand before the word. */
  public enum Use {
    /** A number with 第. */
    NUMBER,
    /** A number alone: 三十一軍. */
    BARE,
    /** A proper name: 荔浦方面軍. */
    PROPER,
    /** The name of a person: 湯恩伯兵團. */
    COMMANDER
  }

  /**
   * A word of rank.
   *
   * @param word the word
   * @param uses what may stand before it
   * @param notBefore what must not follow it, because it makes another word
   */
  public record Echelon(String word, Set<Use> uses, List<String> notBefore) {
    /** Copies the collections. */
    public Echelon {
      uses = Set.copyOf(uses);
      notBefore = List.copyOf(notBefore);
    }
  }

  /** Copies the list. */
  public EchelonWords {
    words = List.copyOf(words);
  }

  /**
   * Reads the ontology's scheme of echelons, and {@code echelon-positions.tsv} for where its words
   * stand. A word without a row there stands after a number with 第, unless it is one character
   * long, which could be part of any other word, or a word with a row is its end (混成旅團), whose
   * title the rest is, and no example of the scheme has it after a number.
   *
   * @throws LexiconException if the list is missing or malformed, or has a word that the scheme
   *     lacks
   */
  public static EchelonWords load() {
    Set<String> ofScheme = SchemeWords.echelons();
    Map<String, Echelon> words = new TreeMap<>();
    for (WordTable.Row row : WordTable.load("echelon-positions").rows()) {
      String word = Folding.fold(row.get("word"));
      if (!ofScheme.contains(word)) {
        throw row.refused("is no echelon of the ontology's scheme");
      }
      words.put(word, new Echelon(word, uses(row), row.list("not-before")));
    }
    List<String> withRow = List.copyOf(words.keySet());
    Set<String> numbered = SchemeWords.numberedEchelons();
    ofScheme.stream()
        .filter(word -> word.length() > 1 && !words.containsKey(word))
        .filter(word -> withRow.stream().noneMatch(word::endsWith) || numbered.contains(word))
        .forEach(word -> words.put(word, new Echelon(word, Set.of(Use.NUMBER), List.of())));
    return new EchelonWords(List.copyOf(words.values()));
  }

  private static Set<Use> uses(WordTable.Row row) {
    Set<Use> uses = EnumSet.noneOf(Use.class);
    for (String use : row.list("uses")) {
      try {
        uses.add(Use.valueOf(use.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw row.wrong("no use " + use);
      }
    }
    return uses;
  }

  /** Returns an expression for the words of a use, which does not match where another word is. */
  public String pattern(Use use) {
    return Alternation.of(
            words.stream().filter(w -> w.uses().contains(use)).map(Echelon::word).toList())
        + guard();
  }

  private String guard() {
    return words.stream()
        .filter(w -> !w.notBefore().isEmpty())
        .map(w -> "(?!(?<=" + w.word() + ")" + Alternation.of(w.notBefore()) + ")")
        .collect(Collectors.joining());
  }
}
