package org.battlegraph.resolve;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.battlegraph.lexicon.LexiconException;
import org.battlegraph.lexicon.WordTable;
import org.battlegraph.model.entity.Echelon;
import org.battlegraph.model.entity.Side;

/** What the words for echelons mean in which army. */
final class Echelons {
  /**
   * A word for an echelon.
   *
   * @param word the word in simplified characters
   * @param level words of one level can name one unit: 师 and 师团
   * @param rank its height; a superior's is greater
   * @param home the only army that uses the word
   */
  record Word(
      String word,
      String level,
      int rank,
      Optional<Side> home,
      Optional<Echelon> usual,
      Map<Side, Echelon> exceptions) {

    /** Returns the echelon in the army of a side. */
    Optional<Echelon> in(Optional<Side> side) {
      return side.map(exceptions::get).or(() -> usual);
    }

    /** Tells whether units of this level are counted within their superior: 3rd battalion. */
    boolean countedWithinSuperior() {
      return rank > 0 && rank <= 30;
    }
  }

  private final Map<String, Word> words = new HashMap<>();

  Echelons() {
    for (WordTable.Row row : WordTable.load("resolve-echelons").rows()) {
      Map<Side, Echelon> exceptions = new HashMap<>();
      for (String exception : row.list("exceptions")) {
        String[] parts = exception.split("=");
        exceptions.put(new Side(parts[0]), echelon(parts[1]));
      }
      String home = row.get("home");
      String usual = row.get("echelon");
      words.put(
          row.get("word"),
          new Word(
              row.get("word"),
              row.get("level"),
              Integer.parseInt(row.get("rank")),
              home.isEmpty() ? Optional.empty() : Optional.of(new Side(home)),
              usual.isEmpty() ? Optional.empty() : Optional.of(echelon(usual)),
              Map.copyOf(exceptions)));
    }
  }

  /** Returns what a word means, by its longest known ending. */
  Optional<Word> of(String word) {
    return words.values().stream()
        .filter(known -> word.endsWith(known.word()))
        .max(Comparator.comparing(known -> known.word().length()));
  }

  private static Echelon echelon(String word) {
    return Arrays.stream(Echelon.values())
        .filter(echelon -> echelon.word().equals(word))
        .findFirst()
        .orElseThrow(
            () -> new LexiconException("lexicon/resolve-echelons.tsv: no echelon " + word));
  }
}
