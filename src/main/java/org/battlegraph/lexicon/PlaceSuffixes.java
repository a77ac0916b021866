package org.battlegraph.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.zh.Folding;

/** The last parts of the names of places, folded. */
public final class PlaceSuffixes {
  private final Map<String, PlaceSuffix> byWord;
  private final WordEdges words;

  private PlaceSuffixes(Map<String, PlaceSuffix> byWord) {
    this.byWord = Map.copyOf(byWord);
    this.words = new WordEdges(byWord.keySet());
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

  /** Returns each suffix by its word. */
  public Map<String, PlaceSuffix> byWord() {
    return byWord;
  }

  /** Returns the longest suffix that a name ends with, if something stands before it. */
  public Optional<PlaceSuffix> of(String name) {
    int length = words.endingAt(name, 1, name.length());
    return length == 0
        ? Optional.empty()
        : Optional.of(byWord.get(name.substring(name.length() - length)));
  }

  static PlaceKind kind(WordTable.Row row) {
    try {
      return PlaceKind.valueOf(row.get("kind"));
    } catch (IllegalArgumentException e) {
      throw row.wrong("no kind of place: " + row.get("kind"));
    }
  }
}
