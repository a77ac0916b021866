package org.battlegraph.lexicon;

import java.util.List;

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
   * @throws LexiconException if one is malformed
   */
  public static NationWords load() {
    return new NationWords(
        WordTable.load("nations").rows().stream()
            .map(row -> new Nation(row.get("name"), row.get("short")))
            .toList(),
        WordTable.load("side-words").rows().stream().map(row -> row.get("word")).toList());
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
