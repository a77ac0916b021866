package org.battlegraph.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.battlegraph.zh.Folding;

/**
 * The parts of proper names of forces (東北 + 抗日 + 義勇軍), in simplified characters.
 *
 * @param regions what forces are called after
 * @param provinces the one-character forms of provinces, which name a force only with 軍
 * @param modifiers what may stand between
 * @param descriptions what describes a force and does not name it: 增援, 主力
 * @param strong what a force is, where any word before it is its name: 義勇軍, 支隊
 * @param headquarters the same for staffs: 指揮所
 * @param sole what needs no name: 大本營, 護路軍
 * @param armies short names of armies that are read only where they stand apart: 毅軍
 * @param services troops of a division or a corps that bear no number: 衛生隊
 * @param fixed names that would else be read as numbers: 八路軍
 * @param weak what a force is, where only a region or a known name makes a name of it: 軍, 部隊
 * @param garrisons troops called by their task: 守軍
 * @param offices offices that a command over troops is called by: 镇守使
 * @param wings parts of a disposition, where a list says who they are: 左翼, 总预备队
 * @param shipTypes types of ship
 * @param aircraftTypes types of aircraft
 * @param foreignCharacters the characters that write foreign names by sound
 */
public record ForceWords(
    List<String> regions,
    List<String> provinces,
    List<String> modifiers,
    List<String> descriptions,
    List<String> strong,
    List<String> headquarters,
    List<String> sole,
    List<String> armies,
    List<String> services,
    List<String> fixed,
    List<String> weak,
    List<String> garrisons,
    List<String> offices,
    List<String> wings,
    List<String> shipTypes,
    List<String> aircraftTypes,
    String foreignCharacters) {
  /** Copies the lists. */
  public ForceWords {
    regions = List.copyOf(regions);
    provinces = List.copyOf(provinces);
    modifiers = List.copyOf(modifiers);
    descriptions = List.copyOf(descriptions);
    strong = List.copyOf(strong);
    headquarters = List.copyOf(headquarters);
    sole = List.copyOf(sole);
    armies = List.copyOf(armies);
    services = List.copyOf(services);
    fixed = List.copyOf(fixed);
    weak = List.copyOf(weak);
    garrisons = List.copyOf(garrisons);
    offices = List.copyOf(offices);
    wings = List.copyOf(wings);
    shipTypes = List.copyOf(shipTypes);
    aircraftTypes = List.copyOf(aircraftTypes);
  }

  /**
   * Reads {@code unit-regions.tsv}, {@code force-modifiers.tsv}, {@code force-descriptions.tsv},
   * {@code garrison-words.tsv}, {@code ship-types.tsv}, {@code aircraft-types.tsv} and {@code
   * transliteration.tsv}; {@code force-words.tsv} for what a force is, and {@code
   * force-echelons.tsv} for the same of words of the ontology's scheme of echelons.
   *
   * @throws LexiconException if one is malformed, the former repeats the scheme, or the latter has
   *     a word that the scheme lacks
   */
  public static ForceWords load() {
    List<WordTable.Row> kinds = kinds();
    return new ForceWords(
        words("unit-regions", "short", ""),
        words("unit-regions", "short", "yes"),
        words("force-modifiers"),
        words("force-descriptions"),
        words(kinds, "kind", "strong"),
        words(kinds, "kind", "headquarters"),
        words(kinds, "kind", "sole"),
        words(kinds, "kind", "army"),
        words(kinds, "kind", "service"),
        words(kinds, "kind", "fixed"),
        words(kinds, "kind", "weak"),
        words("garrison-words"),
        words(kinds, "kind", "office"),
        words(kinds, "kind", "wing"),
        words("ship-types"),
        words("aircraft-types"),
        WordTable.load("transliteration").rows().get(0).get("characters"));
  }

  private static List<WordTable.Row> kinds() {
    Set<String> echelons = SchemeWords.echelons();
    List<WordTable.Row> rows = new ArrayList<>();
    for (WordTable.Row row : WordTable.load("force-echelons").rows()) {
      if (!echelons.contains(Folding.fold(row.get("word")))) {
        throw row.refused("is no echelon of the ontology's scheme");
      }
      rows.add(row);
    }
    for (WordTable.Row row : WordTable.load("force-words").rows()) {
      if (echelons.contains(Folding.fold(row.get("word")))) {
        throw row.refused("is an echelon of the ontology's scheme");
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> words(String table) {
    return WordTable.load(table).rows().stream().map(row -> row.get("word")).toList();
  }

  private static List<String> words(String table, String column, String value) {
    return words(WordTable.load(table).rows(), column, value);
  }

  private static List<String> words(List<WordTable.Row> rows, String column, String value) {
    return rows.stream()
        .filter(row -> row.get(column).equals(value))
        .map(row -> row.get("word"))
        .toList();
  }
}
