package org.battlegraph.evaluation;

import java.util.Locale;
import java.util.StringJoiner;

/** A report on identity as text, for people. */
public final class IdentityTable {
  private static final String ROW = "%5d %10d   %.3f %.3f %.3f   %.3f  %s";

  private IdentityTable() {}

  /**
   * Returns the scores by article, and the false merges across articles.
   *
   * @param findings how many of the groups that are sorted wrongly to list
   */
  public static String of(IdentityReport report, int findings) {
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    lines.add("                   B\u00b3 of recognized names   of all");
    lines.add("names recognized       P     R    F1      F1");
    report.byArticle().forEach((article, names) -> lines.add(row(names, article)));
    lines.add(row(report.all(), "all"));
    lines.add(
        "pairs of units with a number that are one across articles: "
            + report.merges()
            + ", of them false: "
            + report.falseMerges().size());
    report.falseMerges().forEach(pair -> lines.add("FALSE  " + pair));
    report.wrong().stream().limit(findings).forEach(group -> lines.add("WRONG  " + group));
    return lines.toString();
  }

  private static String row(IdentityReport.Names names, String article) {
    return String.format(
        Locale.ROOT,
        ROW,
        names.names(),
        names.recognized(),
        names.p(),
        names.r(),
        names.f1(),
        names.strictF1(),
        article);
  }
}
