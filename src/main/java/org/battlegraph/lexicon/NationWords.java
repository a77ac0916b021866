package org.battlegraph.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * States, regimes and parties that have troops.
 *
 * @param nations the nations, in simplified characters
 * @param sides words for the troops of a side that do not follow from a nation: 國軍, 敵軍
 */
public record NationWords(List<Nation> nations, List<String> sides) {
  /**
   * A nation.
   *
   * @param name its name: 日本
   * @param abbreviation the character for it before 軍; empty if it has none
   */
  public record Nation(String name, String abbreviation) {}

  /** Copies the lists. */
  public NationWords {
    nations = List.copyOf(nations);
    sides = List.copyOf(sides);
  }

  /**
   * Reads {@code nations.tsv} and {@code side-words.tsv}.
   *
   * @throws LexiconException if one is malformed, or the latter has a word that follows from the
   *     former
   */
  public static NationWords load() {
    NationWords nations =
        new NationWords(
            WordTable.load("nations").rows().stream()
                .map(row -> new Nation(row.get("name"), row.get("short")))
                .toList(),
            List.of());
    Pattern derived = nations.troops();
    List<String> sides = new ArrayList<>();
    for (WordTable.Row row : WordTable.load("side-words").rows()) {
      if (derived.matcher(row.get("word")).matches()) {
        throw row.refused("follows from nations.tsv");
      }
      sides.add(row.get("word"));
    }
    return new NationWords(nations.nations(), sides);
  }

  private Pattern troops() {
    return Pattern.compile(
        "(?:%s)(?:军队?|部队|联军)|(?:%s)军队?|(?:%s){2,3}联军"
            .formatted(names(), abbreviations(), abbreviations()));
  }

  /** Returns an expression for a nation's name. */
  public String names() {
    return Alternation.of(nations.stream().map(Nation::name).toList());
  }

  /** Returns an expression for a nation's one character. */
  public String abbreviations() {
    return Alternation.of(
        nations.stream().map(Nation::abbreviation).filter(word -> !word.isEmpty()).toList());
  }
}
