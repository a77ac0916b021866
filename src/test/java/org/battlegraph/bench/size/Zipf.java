package org.battlegraph.bench.size;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws ranks, of which each is the rarer the lower it stands: few are drawn often, most hardly.
 */
final class Zipf {
  private final double[] cumulative;

  /**
   * Popularity of a number of things.
   *
   * @param size how many things there are
   * @param exponent how much rarer the second is than the first: 1 makes it half as frequent
   */
  Zipf(int size, double exponent) {
    cumulative = new double[size];
    double sum = 0;
    for (int rank = 0; rank < size; rank++) {
      sum += Math.pow(rank + 1.0, -exponent);
      cumulative[rank] = sum;
    }
  }

  /** The next rank, from 0. */
  int next(RandomGenerator random) {
    double drawn = random.nextDouble() * cumulative[cumulative.length - 1];
    int found = Arrays.binarySearch(cumulative, drawn);
    return Math.min(cumulative.length - 1, found < 0 ? -found - 1 : found);
  }

  /** One of a list, whose order is that of popularity. */
  <T> T pick(List<T> ranked, RandomGenerator random) {
    return ranked.get(next(random));
  }
}
