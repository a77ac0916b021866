package org.battlegraph.resolve;

import java.util.Map;
import java.util.stream.Collectors;
import org.battlegraph.lexicon.WordTable;

/** The whole words for the short titles and arms of units: 新 for 新編, 騎 for 騎兵. */
final class Attributes {
  private static final Map<String, String> WHOLE =
      WordTable.load("resolve-attributes").rows().stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get("short"), row -> row.get("whole")));

  private Attributes() {}

  /** Returns the whole word for a title or an arm in simplified characters. */
  static String whole(String word) {
    return WHOLE.getOrDefault(word, word);
  }
}
