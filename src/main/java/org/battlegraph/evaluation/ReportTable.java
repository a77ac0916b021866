package org.battlegraph.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** A report as text, for people. */
public final class ReportTable {
  private static final String ROW = "%-14s %5d %5d  %.3f %.3f %.3f  %5d  %.3f %.3f %.3f";
  private static final int QUOTED = 60;

  private ReportTable() {}

  /**
   * Returns the scores by relation, lenient and strict side by side, and what was left out.
   *
   * @param findings how many of the missed facts and how many of the wrong ones to list
   */
  public static String of(Report report, int findings) {
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    lines.add(
        "                          lenient                   strict\n"
            + "                gold found      P     R    F1  found      P     R    F1");
    Scores lenient = report.lenient();
    Scores strict = report.strict();
    for (Relation relation : Relation.values()) {
      row(
          lines,
          relation.word(),
          lenient.byRelation().getOrDefault(relation, Tally.NONE),
          strict.byRelation().getOrDefault(relation, Tally.NONE));
    }
    for (Stance stance : List.of(Stance.PLANNED, Stance.NEGATED)) {
      row(
          lines,
          stance.word(),
          lenient.byStance().getOrDefault(stance, Tally.NONE),
          strict.byStance().getOrDefault(stance, Tally.NONE));
    }
    row(lines, "all actual", lenient.all(), strict.all());
    lines.add(
        "F1 95%% over articles: lenient %s, strict %s"
            .formatted(text(lenient.interval()), text(strict.interval())));
    lines.add("by article: " + byArticle(lenient));
    details(lines, report.details());
    leftOut(lines, "no article given for the annotation of: ", report.notGiven());
    leftOut(lines, "no annotation of the article: ", report.notAnnotated());
    report.details().missed().stream().limit(findings).forEach(fact -> lines.add(missed(fact)));
    report.details().wrong().stream()
        .limit(findings)
        .forEach(fact -> lines.add("WRONG  " + describe(fact)));
    return lines.toString();
  }

  private static void row(StringJoiner lines, String name, Tally lenient, Tally strict) {
    if (!lenient.isEmpty() || !strict.isEmpty()) {
      lines.add(
          String.format(
              Locale.ROOT,
              ROW,
              name,
              lenient.gold(),
              lenient.found(),
              lenient.precision(),
              lenient.recall(),
              lenient.f1(),
              strict.found(),
              strict.precision(),
              strict.recall(),
              strict.f1()));
    }
  }

  private static String text(Interval interval) {
    return String.format(Locale.ROOT, "%.3f to %.3f", interval.low(), interval.high());
  }

  private static String byArticle(Scores scores) {
    return scores.byArticle().entrySet().stream()
        .map(
            article ->
                String.format(Locale.ROOT, "%s %.2f", article.getKey(), article.getValue().f1()))
        .collect(Collectors.joining(", "));
  }

  private static void details(StringJoiner lines, Details details) {
    lines.add(
        "asserted although the readers have it only as planned or denied: "
            + count(details.rash()));
    lines.add(
        String.format(
            Locale.ROOT,
            "recall of facts within one clause %.3f (%d), of hard ones %.3f (%d)",
            details.withinClause().ratio(),
            details.withinClause().whole(),
            details.hard().ratio(),
            details.hard().whole()));
    String attributes =
        details.attributes().entrySet().stream()
            .map(attribute -> attribute.getKey().key() + " " + count(attribute.getValue()))
            .collect(Collectors.joining(", "));
    lines.add("matched facts that cite the reader's words: " + count(details.cited()));
    lines.add("of matched facts right: " + attributes);
  }

  private static void leftOut(StringJoiner lines, String why, List<String> articles) {
    if (!articles.isEmpty()) {
      lines.add(why + String.join(", ", articles));
    }
  }

  private static String count(Share share) {
    return String.format(Locale.ROOT, "%.0f of %d", share.part(), share.whole());
  }

  private static String missed(Finding fact) {
    String credit = String.format(Locale.ROOT, "%6.2f", fact.credit());
    return (fact.credit() == 0 ? "MISSED" : credit) + " " + describe(fact);
  }

  private static String describe(Finding fact) {
    String quotation = fact.quotation().strip().replace('\n', ' ');
    int[] characters = quotation.codePoints().limit(QUOTED).toArray();
    String start = new String(characters, 0, characters.length);
    return fact.article() + " | " + fact.line() + " | " + start;
  }
}
