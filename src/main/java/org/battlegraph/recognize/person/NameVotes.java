package org.battlegraph.recognize.person;

import java.util.Collection;
import java.util.EnumSet;
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
    final Set<Clue> clues = EnumSet.noneOf(Clue.class);
    int times;

    Entry(NameShape shape) {
      this.shape = shape;
    }
  }

  void add(Candidate candidate, Clue clue) {
    Entry entry = entries.computeIfAbsent(candidate.name(), name -> new Entry(candidate.shape()));
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
          if (weight(name, entry) >= ENOUGH) {
            names.put(name, entry.shape);
          }
        });
    names.keySet().removeIf(name -> names.keySet().stream().anyMatch(other -> beats(other, name)));
    return names;
  }

  /** Tells whether one of two names that overlap is a misreading of the other. */
  private boolean beats(String winner, String loser) {
    boolean overlap =
        winner.startsWith(loser)
            || loser.startsWith(winner)
            || winner.endsWith(loser)
            || loser.endsWith(winner);
    if (winner.equals(loser) || !overlap) {
      return false;
    }
    int difference = weight(winner, entries.get(winner)) - weight(loser, entries.get(loser));
    return difference > 0 || difference == 0 && winner.length() > loser.length();
  }

  private int weight(String name, Entry entry) {
    int sum = shapes.score(name, entry.shape) + (entry.times >= OFTEN ? 1 : 0);
    for (Clue clue : entry.clues) {
      sum += clue.weight();
    }
    return sum;
  }
}
