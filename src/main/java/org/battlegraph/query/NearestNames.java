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
   * @return at most three, best first; none that differs in half of its characters or more, but for
   *     a single one
   */
  public static List<String> of(String name, Collection<String> known) {
    record Candidate(String name, int distance) {}
    int[] typed = characters(name);
    return known.stream()
        .distinct()
        .filter(candidate -> Math.abs(candidate.length() - name.length()) <= name.length())
        .map(candidate -> new Candidate(candidate, distance(typed, characters(candidate))))
        .filter(c -> isNear(c.distance(), Math.max(typed.length, characters(c.name()).length)))
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  private static int[] characters(String name) {
    return name.toLowerCase(Locale.ROOT).codePoints().toArray();
  }

  private static boolean isNear(int distance, int length) {
    return distance < length && (distance <= 1 || 2 * distance < length);
  }

  /**
   * The number of characters to put in, leave out, change, or swap with their neighbor (optimal
   * string alignment).
   */
  private static int distance(int[] a, int[] b) {
    int[][] cost = new int[a.length + 1][b.length + 1];
    for (int i = 0; i <= a.length; i++) {
      for (int j = 0; j <= b.length; j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length][b.length];
  }

  private static int cheapest(int[][] cost, int[] a, int[] b, int i, int j) {
    int change = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
    int best = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
