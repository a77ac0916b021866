package org.battlegraph.recognize.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.battlegraph.lexicon.WordTable;

/**
 * The one-character names of provinces.
 *
 * @param alone those that are one wherever they stand by themselves, each with the full name
 * @param all these, and those that are one only beside another
 */
record ProvinceNames(Map<String, String> alone, List<String> all) {
  static ProvinceNames load() {
    List<WordTable.Row> rows = WordTable.load("province-short-names").rows();
    Map<String, String> alone = new HashMap<>();
    for (WordTable.Row row : rows) {
      switch (row.get("stands")) {
        case "alone" -> alone.put(row.get("short"), row.get("province"));
        case "beside" -> {}
        default -> throw row.wrong("'stands' is alone or beside, not " + row.get("stands"));
      }
    }
    return new ProvinceNames(
        Map.copyOf(alone), rows.stream().map(row -> row.get("short")).toList());
  }
}
