package org.battlegraph.evaluation.mention;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.battlegraph.evaluation.Share;
import org.battlegraph.evaluation.Tally;

/** A report on mentions as text, for people. */
public final class MentionTable {
  private static final List<MentionKind> NAMED =
      List.of(MentionKind.UNIT, MentionKind.PERSON, MentionKind.PLACE, MentionKind.EVENT);

  private MentionTable() {}

  /**
   * Returns the scores by kind and by article, and what was left out.
   *
   * @param findings how many of the missed names, of the missed mentions, of those of another
   *     extent and of the wrong ones to list
   */
  public static String of(MentionReport report, int findings) {
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    lines.add(
        "         names of entities    mentions, exact span           overlapping\n"
            + "          names found     R    gold found     P     R        P     R");
    for (MentionKind kind : MentionKind.values()) {
      lines.add(row(report, kind));
    }
    int apparatus =
        report.articles().values().stream().mapToInt(ArticleMentions::onlyInApparatus).sum();
    if (apparatus > 0) {
      lines.add(
          "names missed because they stand in notes, references and links only: " + apparatus);
    }
    byArticle(lines, report);
    leftOut(lines, "no article given for the annotation of: ", report.notGiven());
    leftOut(lines, "no annotation of the article: ", report.notAnnotated());
    for (MentionFinding.What what : MentionFinding.What.values()) {
      findings(report, what).limit(findings).forEach(finding -> lines.add(describe(finding)));
    }
    return lines.toString();
  }

  private static String row(MentionReport report, MentionKind kind) {
    Share names = report.names(kind);
    Tally exact = report.exact(kind);
    Tally overlapping = report.overlapping(kind);
    String left =
        names.whole() == 0
            ? String.format(Locale.ROOT, "%5s %5s %5s", "-", "-", "-")
            : String.format(
                Locale.ROOT, "%5d %5.0f %.3f", names.whole(), names.part(), names.ratio());
    String right =
        exact.isEmpty()
            ? String.format(Locale.ROOT, "%5s %5s %5s %5s    %5s %5s", "-", "-", "-", "-", "-", "-")
            : String.format(
                Locale.ROOT,
                "%5d %5d %.3f %.3f    %.3f %.3f",
                exact.gold(),
                exact.found(),
                exact.precision(),
                exact.recall(),
                overlapping.precision(),
                overlapping.recall());
    return String.format(Locale.ROOT, "%-9s %s   %s", kind.word(), left, right);
  }

  private static void byArticle(StringJoiner lines, MentionReport report) {
    section(
        lines,
        "recall of names, by article",
        NAMED,
        7,
        report,
        article -> article.names().isEmpty(),
        (article, kind) -> cell(article.names().getOrDefault(kind, Share.NONE)));
    section(
        lines,
        "exact span, precision/recall, by article",
        List.of(MentionKind.values()),
        13,
        report,
        article -> article.exact().isEmpty(),
        (article, kind) -> cell(article.exact().getOrDefault(kind, Tally.NONE)));
  }

  private static void section(
      StringJoiner lines,
      String title,
      List<MentionKind> kinds,
      int width,
      MentionReport report,
      Predicate<ArticleMentions> absent,
      BiFunction<ArticleMentions, MentionKind, String> cell) {
    List<String> rows =
        report.articles().entrySet().stream()
            .filter(article -> !absent.test(article.getValue()))
            .map(
                article ->
                    cells(kinds, width, kind -> cell.apply(article.getValue(), kind))
                        + "  "
                        + article.getKey())
            .toList();
    if (!rows.isEmpty()) {
      lines.add("").add(title).add(cells(kinds, width, MentionKind::word));
      rows.forEach(lines::add);
    }
  }

  private static String cells(
      List<MentionKind> kinds, int width, Function<MentionKind, String> cell) {
    return kinds.stream()
        .map(kind -> String.format(Locale.ROOT, "%" + width + "s", cell.apply(kind)))
        .collect(Collectors.joining());
  }

  private static String cell(Share share) {
    return share.whole() == 0 ? "-" : String.format(Locale.ROOT, "%.3f", share.ratio());
  }

  private static String cell(Tally tally) {
    return tally.isEmpty()
        ? "-"
        : String.format(Locale.ROOT, "%.3f/%.3f", tally.precision(), tally.recall());
  }

  private static void leftOut(StringJoiner lines, String why, List<String> articles) {
    if (!articles.isEmpty()) {
      lines.add(why + String.join(", ", articles));
    }
  }

  private static Stream<MentionFinding> findings(MentionReport report, MentionFinding.What what) {
    return report.articles().values().stream()
        .flatMap(article -> article.findings().stream())
        .filter(finding -> finding.what() == what);
  }

  private static String describe(MentionFinding finding) {
    String context = finding.context().isEmpty() ? "" : " | " + finding.context();
    return String.format(
        Locale.ROOT,
        "%-6s %s | %s | %s%s",
        finding.what(),
        finding.article(),
        finding.kind().word(),
        finding.words(),
        context);
  }
}
