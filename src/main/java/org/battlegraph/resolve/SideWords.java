package org.battlegraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.lexicon.WordTable;
import org.battlegraph.model.entity.Side;
import org.battlegraph.model.text.Span;

/** The words that tell for whom somebody fights, as one article uses them. */
final class SideWords {
  /** What is known of a side: the words for its forces and for its state in ids. */
  record Belligerent(Side side, String unitKey, String stateKey) {}

  /** A way of naming units that tells a side from its rival. */
  private record Style(Side side, Side rival, Pattern pattern) {}

  /** The word lists, read once. */
  static final class Lexicon {
    private final Map<Side, Belligerent> belligerents = new LinkedHashMap<>();
    private final Map<String, Side> states = new LinkedHashMap<>();
    private final Map<String, Side> forces = new LinkedHashMap<>();
    private final Map<String, Side> marks = new LinkedHashMap<>();
    private final Map<String, List<Side>> shared = new LinkedHashMap<>();
    private final List<Style> styles = new ArrayList<>();
    private final WordIndex<String> words;

    Lexicon() {
      for (WordTable.Row row : WordTable.load("resolve-sides").rows()) {
        Side side = new Side(row.get("side"));
        belligerents.put(side, new Belligerent(side, row.get("unitKey"), row.get("stateKey")));
        row.list("states").forEach(word -> states.put(word, side));
        row.list("forces").forEach(word -> forces.putIfAbsent(word, side));
        row.list("marks").forEach(word -> marks.putIfAbsent(word, side));
      }
      for (WordTable.Row row : WordTable.load("resolve-side-styles").rows()) {
        styles.add(
            new Style(
                new Side(row.get("side")),
                new Side(row.get("rival")),
                Pattern.compile(row.get("pattern"))));
      }
      for (WordTable.Row row : WordTable.load("resolve-shared-words").rows()) {
        shared.put(row.get("word"), row.list("sides").stream().map(Side::new).toList());
      }
      words = words();
    }

    private WordIndex<String> words() {
      Map<String, String> all = new HashMap<>();
      Stream.of(states, forces, shared)
          .flatMap(some -> some.keySet().stream())
          .filter(word -> word.length() > 1)
          .forEach(word -> all.put(word, word));
      return new WordIndex<>(all);
    }

    /** Returns how often each word stands in a text, whatever longer words it stands in. */
    private Map<String, Integer> times(String text) {
      Map<String, Integer> times = new HashMap<>();
      Map<String, Integer> ends = new HashMap<>();
      for (WordIndex.Hit<String> hit : words.findAll(text, new Span(0, text.length()))) {
        if (ends.getOrDefault(hit.value(), 0) <= hit.span().begin()) {
          ends.put(hit.value(), hit.span().end());
          times.merge(hit.value(), 1, Integer::sum);
        }
      }
      return times;
    }

    /** Returns the words as an article uses them. */
    SideWords in(String foldedText) {
      return new SideWords(this, foldedText);
    }
  }

  private static final Pattern SERVICE = Pattern.compile("海|空|舰|机|水师|陆战|陆军");
  private static final Pattern GOVERNMENT = Pattern.compile("(中央|国民|军事)?(政府|当局)$");

  private final Lexicon lexicon;
  private final Map<String, Side> words = new HashMap<>();
  private final List<String> longestFirst;
  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final Map<Side, Integer> counts = new HashMap<>();

  private SideWords(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    words.putAll(lexicon.states);
    words.putAll(lexicon.forces);
    Map<String, Integer> times = lexicon.times(text);
    lexicon.states.forEach((word, side) -> count(times, word, side));
    lexicon.forces.forEach(
        (word, side) -> {
          if (!lexicon.shared.containsKey(word)) {
            count(times, word, side);
          }
        });
    Map<String, Side> meant = new LinkedHashMap<>();
    lexicon.shared.forEach((word, sides) -> meant.put(word, mostNamed(sides)));
    meant.forEach((word, side) -> count(times, word, side));
    words.putAll(meant);
    longestFirst = new ArrayList<>(words.keySet());
    longestFirst.sort(Comparator.comparing(String::length).reversed());
    longestFirst.forEach(
        word -> byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word));
  }

  private void count(Map<String, Integer> times, String word, Side side) {
    if (word.length() > 1) {
      counts.merge(side, times.getOrDefault(word, 0), Integer::sum);
    }
  }

  private Side mostNamed(List<Side> sides) {
    Side best = sides.get(0);
    for (Side side : sides) {
      if (counts.getOrDefault(side, 0) > counts.getOrDefault(best, 0)) {
        best = side;
      }
    }
    return best;
  }

  /** Returns how often the article names a side. */
  int count(Side side) {
    return counts.getOrDefault(side, 0);
  }

  /** Returns what is known of a side. */
  Optional<Belligerent> belligerent(Side side) {
    return Optional.ofNullable(lexicon.belligerents.get(side));
  }

  /** Returns all sides that the article names. */
  Set<Side> named() {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the word for a side at the front of a text; a single character must be all of it. */
  Optional<String> wordAtFront(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    for (String word : byFirst.getOrDefault(text.charAt(0), List.of())) {
      if (word.length() > 1 ? text.startsWith(word) : text.equals(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** Returns the side whose word stands at the front of a text; a single character must be all. */
  Optional<Side> atFront(String text) {
    return wordAtFront(text).map(words::get);
  }

  /** Returns the side of the last word for a side in a text. */
  Optional<Side> lastIn(String text) {
    int end = -1;
    Optional<Side> side = Optional.empty();
    for (String word : longestFirst) {
      int at = word.length() > 1 ? text.lastIndexOf(word) : -1;
      if (at >= 0 && at + word.length() > end) {
        end = at + word.length();
        side = Optional.of(words.get(word));
      }
    }
    return side;
  }

  /** Tells whether a name is that of the troops of a side as a whole, not of one service. */
  boolean isWholeForce(String name) {
    return lexicon.forces.containsKey(name)
        && lexicon.forces.get(name).equals(words.get(name)) // 奉军 of the Qing is one army of several
        && !SERVICE.matcher(name).find();
  }

  /** Returns the side that a part of a unit's name or of a title tells. */
  Optional<Side> markIn(String name) {
    return lexicon.marks.entrySet().stream()
        .filter(mark -> name.contains(mark.getKey()))
        .max(Comparator.comparing(mark -> mark.getKey().length()))
        .map(Map.Entry::getValue);
  }

  /**
   * Returns the side whose way of naming units a name has, in an article that names its rival, too.
   */
  Optional<Side> styleOf(String name) {
    Set<Side> sides =
        lexicon.styles.stream()
            .filter(style -> count(style.side()) > 0 && count(style.rival()) > 0)
            .filter(style -> style.pattern().matcher(name).find())
            .map(Style::side)
            .collect(Collectors.toSet());
    return sides.size() == 1 ? sides.stream().findFirst() : Optional.empty();
  }

  /** Returns the side whose state or government a name is. */
  Optional<Side> state(String name) {
    return exactState(name).or(() -> exactState(GOVERNMENT.matcher(name).replaceFirst("")));
  }

  private Optional<Side> exactState(String name) {
    return Optional.ofNullable(lexicon.states.get(name))
        .or(
            () ->
                lexicon.shared.containsKey(name) ? Optional.of(words.get(name)) : Optional.empty());
  }
}
