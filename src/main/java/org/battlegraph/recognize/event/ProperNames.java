package org.battlegraph.recognize.event;

import java.util.HashSet;
import java.util.Set;
import org.battlegraph.lexicon.ForceWords;
import org.battlegraph.lexicon.PlaceSuffixes;
import org.battlegraph.lexicon.Toponyms;
import org.battlegraph.lexicon.WordTable;
import org.battlegraph.zh.CommonWords;

/**
 * Tells without the article whether the words before 作戰 and the like are proper.
 *
 * @param places the names of places that are known
 * @param suffixes last parts of the names of places
 * @param sounds the characters that write foreign names
 */
record ProperNames(Set<String> places, PlaceSuffixes suffixes, String sounds) {
  private static final int SHORTEST_FOREIGN = 3;
  private static final int SHORTEST_SUFFIXED = 3;

  static ProperNames load() {
    Set<String> places = new HashSet<>(Toponyms.load().kinds().keySet());
    places.addAll(ForceWords.load().regions());
    return new ProperNames(
        Set.copyOf(places),
        PlaceSuffixes.load(),
        WordTable.load("transliteration").rows().get(0).get("characters"));
  }

  /** Tells whether folded words are the name of a place: 柳州, 雙堆集. */
  boolean isPlace(String words) {
    return places.contains(words)
        || CommonWords.isPlaceName(words)
        || words.length() >= SHORTEST_SUFFIXED
            && !CommonWords.isOrdinary(words)
            && !CommonWords.isOrdinary(words.substring(words.length() - 2))
            && !CommonWords.isOrdinary(words.substring(0, 2))
            && suffixes.of(words).isPresent();
  }

  /** Tells whether folded words are a foreign name, written by its sounds: 巴格拉季昂. */
  boolean isForeign(String words) {
    return words.length() >= SHORTEST_FOREIGN
        && !CommonWords.isOrdinary(words)
        && words.chars().allMatch(c -> sounds.indexOf(c) >= 0);
  }

  /** Tells whether folded words are what an operation may be called: 火星, 冬季風暴, 小土星. */
  boolean isCodeName(String words) {
    for (int begin = 0; begin <= words.length() - 2; begin++) {
      boolean known = begin == 0 || begin == 1 || CommonWords.isKnown(words.substring(0, begin));
      if (known && CommonWords.isThing(words.substring(begin))) {
        return true;
      }
    }
    return isForeign(words);
  }
}
