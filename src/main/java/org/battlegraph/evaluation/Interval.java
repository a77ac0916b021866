package org.battlegraph.evaluation;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The range in which the middle 95% of F1 lie when the articles are drawn anew with replacement.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Interval(double low, double high) {
  private static final int SAMPLES = 1000;
  private static final long SEED = 1;

  /** Draws the articles; the same articles give the same interval in every run. */
  static Interval of(List<Tally> articles) {
    if (articles.isEmpty()) {
      return new Interval(0, 0);
    }
    Random random = new Random(SEED);
    double[] scores =
        DoubleStream.generate(() -> sample(articles, random)).limit(SAMPLES).sorted().toArray();
    return new Interval(scores[SAMPLES * 25 / 1000], scores[SAMPLES * 975 / 1000 - 1]);
  }

  private static double sample(List<Tally> articles, Random random) {
    return IntStream.range(0, articles.size())
        .mapToObj(draw -> articles.get(random.nextInt(articles.size())))
        .reduce(Tally.NONE, Tally::plus)
        .f1();
  }
}
