package org.battlegraph.resolve;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.battlegraph.lexicon.WordTable;
import org.battlegraph.model.entity.Echelon;
import org.battlegraph.model.entity.Side;
import org.battlegraph.ontology.EchelonScheme;
import org.battlegraph.ontology.EchelonTerm;
import org.battlegraph.zh.Folding;

/**
 * What the words for echelons mean in which army, by the ontology's scheme of echelons.
 *
 * <p>Where the side is not known, a word means what it means in the National Revolutionary Army, of
 * which most articles tell; where the side's armies lack the word, what it means in most armies.
 */
final class Echelons {
  /** The height of a battalion; what is not above it is counted within its superior. */
  static final int BATTALION = 20;

  private static final String USUAL_ARMY = "NRA";
  private static final int REGIMENT = 30;
  private static final int DIVISION = 50;

  /** How high the word for an army group stands. */
  static final int ARMY_GROUP = 80;

  // Where what has no level in the scheme stands beside what has one: a fleet beside the group
  // army, an air unit beside the brigade, a detachment between the brigade and the regiment.
  private static final int FLEET = 70;
  private static final int AIR_UNIT = 40;
  private static final int DETACHMENT = 35;

  /**
   * A word for an echelon.
   *
   * @param word the word in simplified characters
   * @param level words of one level can name one unit: 师 and 师团
   * @param rank its height; a superior's is greater
   * @param home the only side that uses the word
   * @param usual what it means where the side is not known
   * @param common what it means in most armies
   * @param bySide what it means for the sides whose armies have it
   */
  record Word(
      String word,
      String level,
      int rank,
      Optional<Side> home,
      String usual,
      String common,
      Map<Side, String> bySide) {

    /** Returns the echelon in the army of a side; none for what is lower than a company. */
    Optional<Echelon> in(Optional<Side> side) {
      String meaning = side.map(known -> bySide.getOrDefault(known, common)).orElse(usual);
      return Arrays.stream(Echelon.values())
          .filter(echelon -> echelon.word().equals(meaning))
          .findFirst();
    }

    /** Tells whether a side has the word and means another echelon by it than is usual. */
    boolean differsIn(Side side) {
      return !bySide.getOrDefault(side, usual).equals(usual);
    }

    /** Tells whether units of this level are counted within their superior: 3rd battalion. */
    boolean countedWithinSuperior() {
      return rank > 0 && rank <= BATTALION;
    }
  }

  private final EchelonScheme scheme;
  private final Armies armies = new Armies();
  private final Map<String, Word> words = new HashMap<>();

  Echelons(EchelonScheme scheme) {
    this.scheme = scheme;
    Map<String, Set<EchelonTerm>> terms = new HashMap<>();
    for (EchelonTerm term : scheme.terms()) {
      for (String form : term.words()) {
        terms.computeIfAbsent(Folding.fold(form), key -> new LinkedHashSet<>()).add(term);
      }
    }
    terms.forEach((word, all) -> words.put(word, word(word, List.copyOf(all))));
    for (WordTable.Row row : WordTable.load("resolve-headquarters").rows()) {
      String word = Folding.fold(row.get("word"));
      Word headquarters = new Word(word, "force", 0, Optional.empty(), "force", "force", Map.of());
      if (words.putIfAbsent(word, headquarters) != null) {
        throw row.refused("is an echelon of the ontology's scheme, or stands twice");
      }
    }
  }

  /** Returns what a word means, by its longest known ending. */
  Optional<Word> of(String word) {
    return words.values().stream()
        .filter(known -> word.endsWith(known.word()))
        .max(Comparator.comparing(known -> known.word().length()));
  }

  private Word word(String word, List<EchelonTerm> terms) {
    String common = common(terms);
    EchelonTerm usual = scheme.find(word, USUAL_ARMY).orElseGet(() -> first(terms, common));
    int level = usual.level().orElse(0);
    return new Word(
        word,
        // Up to the division the armies' words translate each other (师, 师团); above it one army
        // has several, which are different units (集团军, 兵团).
        level > 0 && level <= DIVISION ? usual.echelon() : fullForm(word, usual),
        height(usual, terms),
        // Below the regiment, and among bodies of no level, armies have more than the scheme tells.
        level >= REGIMENT ? home(terms) : Optional.empty(),
        usual.echelon(),
        common,
        bySide(word));
  }

  /** Returns the longest form of a word that its army also shortens: 纵 is 纵队. */
  private static String fullForm(String word, EchelonTerm term) {
    return term.words().stream()
        .map(Folding::fold)
        .filter(form -> form.startsWith(word))
        .max(Comparator.comparing(String::length))
        .orElse(word);
  }

  private Map<Side, String> bySide(String word) {
    Map<Side, String> bySide = new HashMap<>();
    for (Side side : armies.sides()) {
      armies.of(side).stream()
          .flatMap(army -> scheme.find(word, army).stream())
          .findFirst()
          .ifPresent(term -> bySide.put(side, term.echelon()));
    }
    return Map.copyOf(bySide);
  }

  /**
   * The echelon by which most armies mean the word; of those that tie, the first in the alphabet.
   */
  private static String common(List<EchelonTerm> terms) {
    Map<String, Long> counts =
        terms.stream()
            .collect(
                Collectors.groupingBy(EchelonTerm::echelon, TreeMap::new, Collectors.counting()));
    long most = Collections.max(counts.values());
    return counts.keySet().stream().filter(each -> counts.get(each) == most).findFirst().get();
  }

  private static EchelonTerm first(List<EchelonTerm> terms, String echelon) {
    return terms.stream().filter(term -> term.echelon().equals(echelon)).findFirst().get();
  }

  /**
   * The height of the echelon. A word to which the usual army gives no fixed one has the highest
   * that another army gives it (纵队); the rest have their place beside those.
   */
  private static int height(EchelonTerm usual, List<EchelonTerm> terms) {
    return terms.stream()
        .filter(term -> usual.level().isEmpty() || term.equals(usual))
        .flatMapToInt(term -> term.level().stream())
        .max()
        .orElseGet(
            () ->
                switch (usual.echelon()) {
                  case "fleet" -> FLEET;
                  case "airUnit" -> AIR_UNIT;
                  case "detachment" -> DETACHMENT;
                  default -> 0;
                });
  }

  /** The only side whose armies have the word. */
  private Optional<Side> home(List<EchelonTerm> terms) {
    Set<String> users =
        terms.stream().flatMap(term -> term.army().stream()).collect(Collectors.toSet());
    boolean shared = terms.stream().anyMatch(term -> term.army().isEmpty());
    return shared ? Optional.empty() : armies.onlySide(users);
  }
}
