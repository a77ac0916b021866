package org.battlegraph.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.zh.Folding;

/**
 * The names of states, provinces, regions, great waters and ranges, folded.
 *
 * @param kinds what each is
 * @param names the names, to be looked for at one place of a text
 */
public record Toponyms(Map<String, PlaceKind> kinds, WordEdges names) {
  /** Copies the map. */
  public Toponyms {
    kinds = Map.copyOf(kinds);
  }

  /**
   * Reads the list.
   *
   * @throws LexiconException if it is missing or malformed
   */
  public static Toponyms load() {
    Map<String, PlaceKind> kinds = new HashMap<>();
    for (WordTable.Row row : WordTable.load("toponyms").rows()) {
      kinds.putIfAbsent(Folding.fold(row.get("name")), PlaceSuffixes.kind(row));
    }
    return new Toponyms(kinds, new WordEdges(kinds.keySet()));
  }
}
