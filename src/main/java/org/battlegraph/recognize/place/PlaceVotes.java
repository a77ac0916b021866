package org.battlegraph.recognize.place;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The candidates of one article with what speaks for each. */
final class PlaceVotes implements Ballot {
  private static final int ENOUGH = 3;
  private static final int OFTEN = 3;

  private final PlaceNames names;
  private final Map<String, Set<PlaceClue>> clues = new LinkedHashMap<>();
  private final Map<String, Integer> times = new LinkedHashMap<>();
  private final Map<String, Integer> scores = new HashMap<>();

  PlaceVotes(PlaceNames names) {
    this.names = names;
  }

  @Override
  public void add(String name, PlaceClue clue) {
    clues.computeIfAbsent(name, key -> EnumSet.noneOf(PlaceClue.class)).add(clue);
    times.merge(name, 1, Integer::sum);
  }

  /** Returns the names that enough speaks for. */
  Set<String> accepted() {
    Set<String> accepted = new LinkedHashSet<>();
    for (String name : clues.keySet()) {
      boolean onlyLinked = clues.get(name).equals(EnumSet.of(PlaceClue.LINK));
      if (weight(name) >= ENOUGH && (!onlyLinked || score(name) > 1)) {
        accepted.add(name);
      }
    }
    // A reading that runs on into the next word is dropped for the better shorter one.
    Set<String> kept = new LinkedHashSet<>(accepted);
    kept.removeIf(name -> isMisread(name, accepted));
    return kept;
  }

  private boolean isMisread(String name, Set<String> accepted) {
    for (int cut = 1; cut < name.length(); cut++) {
      String head = name.substring(0, cut);
      String tail = name.substring(cut);
      if (accepted.contains(head) && runsOn(name, head)
          || accepted.contains(tail) && startsBefore(name, tail)) {
        return true;
      }
    }
    return false;
  }

  private boolean runsOn(String name, String other) {
    return name.length() > other.length()
        && name.startsWith(other)
        && !names.isSuffix(name.substring(other.length()))
        && weight(other) > weight(name);
  }

  /** Tells whether a name is another with a verb or the like before it: 占金城江. */
  private boolean startsBefore(String name, String other) {
    int before = name.length() - other.length();
    return before > 0
        && name.endsWith(other)
        && (names.endsWithLeader(name.substring(0, before)) && weight(other) >= weight(name)
            || before == 1
                && !names.isAttribute(name.charAt(0))
                && !clues.get(name).contains(PlaceClue.LINK)
                && times.get(other) > times.get(name));
  }

  private int score(String name) {
    return scores.computeIfAbsent(name, names::score);
  }

  private int weight(String name) {
    int sum = score(name) + (times.get(name) >= OFTEN ? 1 : 0);
    for (PlaceClue clue : clues.get(name)) {
      sum += clue.weight();
    }
    return sum;
  }
}
