package org.battlegraph.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what a mistyped name was probably meant to be. */
public final class NearestNames {
  private static final int MOST = 3;

  private NearestNames() {}

  /**
   * The known names nearest to the given one.
   *
   * @param name what was typed
   * @param known what could have been typed
   * @return at most three, best first; none that differs in more than half of its characters
   */
  public static List<String> of(String name, Collection<String> known) {
    record Candidate(String name, int distance) {}
    int[] typed = characters(name);
    return known.stream()
        .distinct()
        .filter(candidate -> Math.abs(candidate.length() - name.length()) <= name.length())
        .map(candidate -> new Candidate(candidate, distance(typed, characters(candidate))))
        .filter(c -> 2 * c.distance() <= Math.max(typed.length, characters(c.name()).length))
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  private static int[] characters(String name) {
    return name.toLowerCase(Locale.ROOT).codePoints().toArray();
  }

  /** The number of characters to put in, leave out or change (Levenshtein). */
  private static int distance(int[] a, int[] b) {
    int[] previous = new int[b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length; i++) {
      int[] current = new int[b.length + 1];
      current[0] = i;
      for (int j = 1; j <= b.length; j++) {
        int change = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length];
  }
}
