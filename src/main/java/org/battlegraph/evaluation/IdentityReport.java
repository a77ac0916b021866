package org.battlegraph.evaluation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How well names were sorted into things.
 *
 * @param byArticle the names of each article that were recognized
 * @param falseMerges the pairs of units with a number, of two articles, that are one to the program
 *     and cannot be, each as a line
 * @param merges how many such pairs are one to the program
 * @param wrong the groups of names within an article that are sorted otherwise than the readers
 *     have them, each as a line
 */
public record IdentityReport(
    SortedMap<String, Names> byArticle, int merges, List<String> falseMerges, List<String> wrong) {
  /**
   * The names of one article, or of several.
   *
   * @param names how many names the readers' things have
   * @param recognized how many of them name a thing to the program too
   * @param precision the sum over the recognized names: of the names that the program takes for one
   *     thing with this, the share that are
   * @param recall the sum over the recognized names: of the names of the same thing, the share that
   *     the program takes for it
   * @param strictRecall as recall, but a name that was not recognized is a thing of its own, and
   *     counts
   */
  public record Names(
      int names, int recognized, double precision, double recall, double strictRecall) {
    /** No names. */
    public static final Names NONE = new Names(0, 0, 0, 0, 0);

    Names plus(Names other) {
      return new Names(
          names + other.names,
          recognized + other.recognized,
          precision + other.precision,
          recall + other.recall,
          strictRecall + other.strictRecall);
    }

    /** Returns the B³ precision of the names that were recognized. */
    public double p() {
      return recognized == 0 ? 0 : precision / recognized;
    }

    /** Returns the B³ recall of the names that were recognized. */
    public double r() {
      return recognized == 0 ? 0 : recall / recognized;
    }

    /** Returns the B³ F1 of the names that were recognized. */
    public double f1() {
      return harmonic(p(), r());
    }

    /** Returns the B³ F1 of all names, where one that was not recognized is a thing of its own. */
    public double strictF1() {
      double missed = names - recognized;
      double p = names == 0 ? 0 : (precision + missed) / names;
      return harmonic(p, names == 0 ? 0 : strictRecall / names);
    }

    private static double harmonic(double p, double r) {
      return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
  }

  /** Copies the collections. */
  public IdentityReport {
    byArticle = new TreeMap<>(byArticle);
    falseMerges = List.copyOf(falseMerges);
    wrong = List.copyOf(wrong);
  }

  /** Returns the names of all articles. */
  public Names all() {
    return byArticle.values().stream().reduce(Names.NONE, Names::plus);
  }
}
