package org.battlegraph.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.battlegraph.lexicon.RuleConfidence;

/**
 * How far the rules of extraction can be trusted, and how far that trust holds on an article that
 * it was not measured on.
 *
 * <p>Each article is left out in turn: its facts are given the confidence that their rules earn on
 * the other articles, and compared with what the reader of the left-out article found.
 *
 * @param rows the list, measured on all articles: families of rules, aspects, rules
 * @param strength the weight of the prior in facts, of {@link #STRENGTHS} the one with the least
 *     squared error on the articles left out
 * @param bins the facts by the confidence that the other articles give, in tenths; empty ones are
 *     left out
 * @param thresholds what stands at or above each confidence from 0.50
 * @param articles how many articles were left out in turn
 */
public record Calibration(
    Map<String, Row> rows, int strength, List<Bin> bins, List<Threshold> thresholds, int articles) {
  /** The weights that the prior may have. */
  static final List<Integer> STRENGTHS = List.of(1, 2, 5, 10, 20, 50, 100);

  private static final int TENTHS = 10;
  private static final int LOWEST_PERCENT = 50;
  private static final int STEP_PERCENT = 2;

  /**
   * A rule, a family of rules, or an aspect of a family's facts.
   *
   * @param confidence its precision, smoothed
   * @param right of the facts it found, the credit of the right ones
   * @param articles in how many articles it found something
   */
  public record Row(double confidence, Share right, int articles) {}

  /**
   * Facts of about the same confidence.
   *
   * @param confidence the mean of what the other articles give
   * @param right how much of them is right
   */
  public record Bin(double confidence, Share right) {}

  /**
   * What is left of the facts said to have happened when the less sure ones are left out.
   *
   * @param least the confidence
   * @param leftOut what stands at or above it by the confidence that the other articles give
   * @param listed what stands at or above it by the confidence of the list, which knows the article
   */
  public record Threshold(double least, Share leftOut, Share listed) {}

  private record Rated(Judgment judgment, double confidence) {}

  /** Copies the collections; the rows keep their order. */
  public Calibration {
    rows = new LinkedHashMap<>(rows);
    bins = List.copyOf(bins);
    thresholds = List.copyOf(thresholds);
  }

  /** Returns the expected calibration error: the mean distance of confidence and precision. */
  public double error() {
    int facts = bins.stream().mapToInt(bin -> bin.right().whole()).sum();
    return bins.stream()
        .mapToDouble(
            bin -> bin.right().whole() * Math.abs(bin.confidence() - bin.right().ratio()) / facts)
        .sum();
  }

  /**
   * Returns the lowest threshold from which on facts have a precision on articles that the list
   * does not know, if any has: on those that it knows a lower one would do, but nobody asks only
   * those.
   */
  public Optional<Threshold> lowest(double precision) {
    return thresholds.stream().filter(each -> each.leftOut().ratio() >= precision).findFirst();
  }

  static Calibration of(List<Judgment> judgments) {
    long articles = judgments.stream().map(Judgment::article).distinct().count();
    if (articles < 2) {
      throw new GoldException("--confidence wants facts of two annotated articles at least");
    }
    int strength =
        STRENGTHS.stream()
            .min(Comparator.comparingDouble(each -> squaredError(leftOut(judgments, each))))
            .orElseThrow();
    List<Rated> leftOut = leftOut(judgments, strength);
    SmoothedPrecision precision = new SmoothedPrecision(judgments, strength);
    List<Rated> listed = rate(judgments, precision);
    return new Calibration(
        rows(precision, judgments),
        strength,
        bins(leftOut),
        thresholds(leftOut, listed),
        (int) articles);
  }

  /** Gives each fact the confidence that the articles other than its own give. */
  private static List<Rated> leftOut(List<Judgment> judgments, int strength) {
    Map<String, List<Judgment>> byArticle =
        judgments.stream()
            .collect(Collectors.groupingBy(Judgment::article, TreeMap::new, Collectors.toList()));
    List<Rated> rated = new ArrayList<>();
    byArticle.forEach(
        (article, own) -> {
          List<Judgment> others =
              judgments.stream().filter(each -> !each.article().equals(article)).toList();
          rated.addAll(rate(own, new SmoothedPrecision(others, strength)));
        });
    return rated;
  }

  private static List<Rated> rate(List<Judgment> judgments, SmoothedPrecision precision) {
    RuleConfidence confidence = RuleConfidence.of(precision.list());
    return judgments.stream().map(each -> new Rated(each, confidence.of(each.fact()))).toList();
  }

  private static double squaredError(List<Rated> facts) {
    return facts.stream()
        .mapToDouble(each -> Math.pow(each.confidence() - each.judgment().credit(), 2))
        .sum();
  }

  private static Map<String, Row> rows(SmoothedPrecision precision, List<Judgment> judgments) {
    Map<String, Row> rows = new LinkedHashMap<>();
    precision
        .list()
        .forEach(
            (name, confidence) -> {
              long articles =
                  judgments.stream()
                      .filter(each -> SmoothedPrecision.rows(each).contains(name))
                      .map(Judgment::article)
                      .distinct()
                      .count();
              rows.put(name, new Row(confidence, precision.counted(name), (int) articles));
            });
    return rows;
  }

  private static List<Bin> bins(List<Rated> facts) {
    Map<Integer, List<Rated>> byTenth =
        facts.stream()
            .collect(
                Collectors.groupingBy(
                    each -> Math.min((int) (each.confidence() * TENTHS), TENTHS - 1),
                    TreeMap::new,
                    Collectors.toList()));
    return byTenth.values().stream()
        .map(
            tenth ->
                new Bin(
                    tenth.stream().mapToDouble(Rated::confidence).average().orElseThrow(),
                    share(tenth)))
        .toList();
  }

  private static List<Threshold> thresholds(List<Rated> leftOut, List<Rated> listed) {
    return IntStream.iterate(LOWEST_PERCENT, each -> each < 100, each -> each + STEP_PERCENT)
        .mapToDouble(percent -> percent / 100.0)
        .mapToObj(least -> new Threshold(least, above(leftOut, least), above(listed, least)))
        .toList();
  }

  private static Share above(List<Rated> facts, double least) {
    return share(
        facts.stream()
            .filter(each -> each.judgment().fact().basis().standing().happened())
            .filter(each -> each.confidence() >= least)
            .toList());
  }

  private static Share share(List<Rated> facts) {
    return facts.stream()
        .map(each -> Share.NONE.plus(each.judgment().credit()))
        .reduce(Share.NONE, Share::plus);
  }
}
