package org.battlegraph.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.zh.Folding;

/**
 * The last parts of the names of places, folded.
 *
 * @param byWord each by its word
 */
public record PlaceSuffixes(Map<String, PlaceSuffix> byWord) {
  /** Copies the map. */
  public PlaceSuffixes {
    byWord = Map.copyOf(byWord);
  }

  /**
   * Reads the list.
   *
   * @throws LexiconException if it is missing or malformed
   */
  public static PlaceSuffixes load() {
    Map<String, PlaceSuffix> byWord = new HashMap<>();
    for (WordTable.Row row : WordTable.load("place-suffixes").rows()) {
      String word = Folding.fold(row.get("suffix"));
      byWord.putIfAbsent(
          word, new PlaceSuffix(word, kind(row), row.get("strength").equals("strong")));
    }
    return new PlaceSuffixes(byWord);
  }

  /** Returns the longest suffix that a name ends with, if something stands before it. */
  public Optional<PlaceSuffix> of(String name) {
    for (int begin = 1; begin < name.length(); begin++) {
      PlaceSuffix suffix = byWord.get(name.substring(begin));
      if (suffix != null) {
        return Optional.of(suffix);
      }
    }
    return Optional.empty();
  }

  static PlaceKind kind(WordTable.Row row) {
    try {
      return PlaceKind.valueOf(row.get("kind"));
    } catch (IllegalArgumentException e) {
      throw row.wrong("no kind of place: " + row.get("kind"));
    }
  }
}
