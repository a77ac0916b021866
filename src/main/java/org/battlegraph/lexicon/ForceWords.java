package org.battlegraph.lexicon;

import java.util.List;

/**
 * The parts of proper names of forces (東北 + 抗日 + 義勇軍), in simplified characters.
 *
 * @param regions what forces are called after
 * @param provinces the one-character forms of provinces, which name a force only with 軍
 * @param modifiers what may stand between
 * @param strong what a force is, where any word before it is its name: 義勇軍, 支隊
 * @param headquarters the same for staffs: 指揮所
 * @param sole what needs no name: 大本營, 護路軍
 * @param fixed names that would else be read as numbers: 八路軍
 * @param weak what a force is, where only a region or a known name makes a name of it: 軍, 部隊
 * @param garrisons troops called by their task: 守軍
 * @param shipTypes types of ship
 */
public record ForceWords(
    List<String> regions,
    List<String> provinces,
    List<String> modifiers,
    List<String> strong,
    List<String> headquarters,
    List<String> sole,
    List<String> fixed,
    List<String> weak,
    List<String> garrisons,
    List<String> shipTypes) {
  /** Copies the lists. */
  public ForceWords {
    regions = List.copyOf(regions);
    provinces = List.copyOf(provinces);
    modifiers = List.copyOf(modifiers);
    strong = List.copyOf(strong);
    headquarters = List.copyOf(headquarters);
    sole = List.copyOf(sole);
    fixed = List.copyOf(fixed);
    weak = List.copyOf(weak);
    garrisons = List.copyOf(garrisons);
    shipTypes = List.copyOf(shipTypes);
  }

  /**
   * Reads {@code unit-regions.tsv}, {@code force-modifiers.tsv}, {@code force-words.tsv}, {@code
   * garrison-words.tsv} and {@code ship-types.tsv}.
   *
   * @throws LexiconException if one is malformed
   */
  public static ForceWords load() {
    return new ForceWords(
        words("unit-regions", "short", ""),
        words("unit-regions", "short", "yes"),
        words("force-modifiers"),
        words("force-words", "kind", "strong"),
        words("force-words", "kind", "headquarters"),
        words("force-words", "kind", "sole"),
        words("force-words", "kind", "fixed"),
        words("force-words", "kind", "weak"),
        words("garrison-words"),
        words("ship-types"));
  }

  private static List<String> words(String table) {
    return WordTable.load(table).rows().stream().map(row -> row.get("word")).toList();
  }

  private static List<String> words(String table, String column, String value) {
    return WordTable.load(table).rows().stream()
        .filter(row -> row.get(column).equals(value))
        .map(row -> row.get("word"))
        .toList();
  }
}
