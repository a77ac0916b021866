package org.battlegraph.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.battlegraph.lexicon.CountedUnits;
import org.battlegraph.lexicon.FigureWord;
import org.battlegraph.model.text.Span;

/** Finds the words in a text that say what a count beside them counts: 陣亡, 兵力, 繳獲. */
final class FigureWordFinder {
  private final String folded;
  private final CountedUnits units;
  private final Map<String, FigureWord> words = new TreeMap<>();
  private final BitSet first = new BitSet();
  private final int longest;

  FigureWordFinder(String folded, CountedUnits units, List<FigureWord> list) {
    this.folded = folded;
    this.units = units;
    list.forEach(word -> words.put(word.word(), word));
    words.keySet().forEach(word -> first.set(word.charAt(0)));
    this.longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * A word that was found.
   *
   * @param word the word
   * @param reading what it says of the count
   * @param span where it stands
   */
  record Hit(FigureWord word, FigureWord.Reading reading, Span span) {}

  /**
   * Returns the words between two offsets that say something of a count, in order.
   *
   * @param begin the first offset
   * @param end the offset behind the last
   * @param unit the unit of the count: 人, 門
   */
  List<Hit> between(int begin, int end, String unit) {
    List<Hit> hits = new ArrayList<>();
    int at = begin;
    while (at < end) {
      Optional<FigureWord> word = wordAt(at, end);
      if (word.isEmpty()) {
        at++;
        continue;
      }
      Span span = new Span(at, at + word.get().word().length());
      FigureWord.Reading reading = reading(word.get(), unit);
      if (reading.says() != FigureWord.Says.NOTHING) {
        hits.add(new Hit(word.get(), reading, span));
      }
      at = span.end();
    }
    return hits;
  }

  private Optional<FigureWord> wordAt(int at, int end) {
    if (!first.get(folded.charAt(at))) {
      return Optional.empty();
    }
    for (int length = Math.min(longest, end - at); length > 0; length--) {
      FigureWord word = words.get(folded.substring(at, at + length));
      if (word != null) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** Returns what a word says of a count in a unit. */
  FigureWord.Reading reading(FigureWord word, String unit) {
    return switch (units.sortOf(unit)) {
      case THING -> word.ofThings();
      case PLACE -> word.ofPlaces();
      case PERSONS, FORMATION, SHARE -> word.ofPersons();
    };
  }
}
