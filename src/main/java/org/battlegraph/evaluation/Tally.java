package org.battlegraph.evaluation;

/**
 * The counts behind a row of the report.
 *
 * @param gold how many facts the readers found
 * @param found how many were extracted, without repetitions
 * @param credit the sum of the credits
 */
public record Tally(int gold, int found, double credit) {
  /** Nothing counted. */
  public static final Tally NONE = new Tally(0, 0, 0);

  /** Returns the sum of two. */
  public Tally plus(Tally other) {
    return new Tally(gold + other.gold, found + other.found, credit + other.credit);
  }

  /** Returns the share of the extracted facts that are right, from 0 to 1; 0 if there are none. */
  public double precision() {
    return found == 0 ? 0 : credit / found;
  }

  /** Returns the share of the readers' facts that were extracted, from 0 to 1. */
  public double recall() {
    return gold == 0 ? 0 : credit / gold;
  }

  /** Returns the harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** Tells whether there is nothing to report. */
  public boolean isEmpty() {
    return gold == 0 && found == 0;
  }
}
