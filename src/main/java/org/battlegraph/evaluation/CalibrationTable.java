package org.battlegraph.evaluation;

import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A calibration as the list of confidences that the program reads ({@code lexicon/confidence.tsv});
 * what it is worth stands above the rows as comments.
 */
public final class CalibrationTable {
  /** The precision that facts without the less sure ones should have. */
  private static final double SURE = 0.88;

  private CalibrationTable() {}

  /** Returns the list. */
  public static String of(Calibration calibration) {
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    lines.add(
        """
        # How sure a rule of extraction is: the share of its facts that careful readers have too, on %d articles.
        # Made by evaluate --confidence; docs/evaluation.md says how. A rule with few facts is drawn toward its
        # family (the first word of the name) with the weight of %d facts; one without a row has the value of its
        # family. A row with a colon is an aspect of a family's facts: its odds against the family's multiply the
        # odds of the rule. Planned and negated facts are as sure as their standing.
        #\
        """
            .formatted(calibration.articles(), calibration.strength()));
    measured(lines, calibration);
    lines.add("rule\tconfidence\tright\tfound\tarticles");
    rows(lines, calibration.rows());
    return lines.toString();
  }

  private static void measured(StringJoiner lines, Calibration calibration) {
    lines.add("# Each article left out in turn, its facts as sure as the other articles say:");
    lines.add("#   confidence  right  facts");
    for (Calibration.Bin bin : calibration.bins()) {
      lines.add(
          format(
              "#        %.3f  %.3f  %5d",
              bin.confidence(), bin.right().ratio(), bin.right().whole()));
    }
    lines.add(format("# expected calibration error: %.3f", calibration.error()));
    lines.add("#");
    lines.add(
        "# Precision of the facts said to have happened that are at least so sure, and how many");
    lines.add("#   least   left out      by this list");
    for (Calibration.Threshold each : calibration.thresholds()) {
      lines.add(
          format(
              "#    %.2f   %.3f %5d   %.3f %5d",
              each.least(),
              each.leftOut().ratio(),
              each.leftOut().whole(),
              each.listed().ratio(),
              each.listed().whole()));
    }
    lines.add(
        calibration
            .lowest(SURE)
            .map(
                each ->
                    format(
                        "# %.2f is the lowest with precision %.2f on articles left out.",
                        each.least(), SURE))
            .orElse(format("# None has precision %.2f on articles left out.", SURE)));
  }

  private static void rows(StringJoiner lines, Map<String, Calibration.Row> rows) {
    rows.forEach(
        (name, row) ->
            lines.add(
                format(
                    "%s\t%.2f\t%.1f\t%d\t%d",
                    name,
                    row.confidence(),
                    row.right().part(),
                    row.right().whole(),
                    row.articles())));
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
