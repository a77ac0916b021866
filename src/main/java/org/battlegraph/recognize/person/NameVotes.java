package org.battlegraph.recognize.person;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The candidates of one article with what speaks for and against each. */
final class NameVotes {
  private static final int ENOUGH = 3;
  private static final int OFTEN = 3;

  private final NameShapes shapes;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  NameVotes(NameShapes shapes) {
    this.shapes = shapes;
  }

  private static final class Entry {
    final NameShape shape;
    final int score;
    final Set<Clue> clues = EnumSet.noneOf(Clue.class);
    int times;

    Entry(NameShape shape, int score) {
      this.shape = shape;
      this.score = score;
    }
  }

  void add(Candidate candidate, Clue clue) {
    NameShape shape = candidate.shape();
    Entry entry =
        entries.computeIfAbsent(
            candidate.name(), name -> new Entry(shape, shapes.score(name, shape)));
    entry.clues.add(clue);
    entry.times++;
  }

  Collection<String> candidates() {
    return entries.keySet();
  }

  /** Returns the names that enough speaks for, with their shapes. */
  Map<String, NameShape> accepted() {
    Map<String, NameShape> names = new LinkedHashMap<>();
    entries.forEach(
        (name, entry) -> {
          if (weight(entry) >= ENOUGH) {
            names.put(name, entry.shape);
          }
        });
    Map<String, String> longer = new HashMap<>();
    for (String name : names.keySet()) {
      for (int cut = 1; cut < name.length(); cut++) {
        longer.merge(name.substring(0, cut), name, this::better);
        longer.merge(name.substring(cut), name, this::better);
      }
    }
    Set<String> all = Set.copyOf(names.keySet());
    names.keySet().removeIf(name -> isMisread(name, all, longer));
    return names;
  }

  private String better(String one, String other) {
    return beats(other, one) ? other : one;
  }

  /** Tells whether another name that begins or ends with this one, or this with it, is better. */
  private boolean isMisread(String name, Set<String> names, Map<String, String> longer) {
    if (longer.containsKey(name) && beats(longer.get(name), name)) {
      return true;
    }
    for (int cut = 1; cut < name.length(); cut++) {
      String head = name.substring(0, cut);
      String tail = name.substring(cut);
      if (names.contains(head) && beats(head, name) || names.contains(tail) && beats(tail, name)) {
        return true;
      }
    }
    return false;
  }

  private boolean beats(String winner, String loser) {
    int difference = weight(entries.get(winner)) - weight(entries.get(loser));
    return difference > 0 || difference == 0 && winner.length() > loser.length();
  }

  private static int weight(Entry entry) {
    int sum = entry.score + (entry.times >= OFTEN ? 1 : 0);
    for (Clue clue : entry.clues) {
      sum += clue.weight();
    }
    return sum;
  }
}
