package org.battlegraph.evaluation;

import java.util.List;
import java.util.Locale;
import org.battlegraph.evaluation.LinkEvaluation.Outcome;
import org.battlegraph.evaluation.LinkEvaluation.Result;

/** Writes how the linker scores, for people. */
public final class LinkTable {
  private LinkTable() {}

  /**
   * Returns the scores as text.
   *
   * @param most how many of the mentions that were linked wrongly or not at all to list
   */
  public static String of(Result result, int most) {
    StringBuilder out =
        new StringBuilder("mentions           linkable  linked  right  precision  recall\n");
    row(out, "with the link", result.withLink());
    row(out, "without the link", result.withoutLink());
    if (!result.absent().isEmpty()) {
      out.append("not in the articles: ").append(String.join(" ", result.absent())).append('\n');
    }
    list(out, "with the link", result.withLink(), most);
    list(out, "without the link", result.withoutLink(), most);
    return out.toString();
  }

  private static void row(StringBuilder out, String name, List<Outcome> outcomes) {
    out.append(
        String.format(
            Locale.ROOT,
            "%-18s %8d  %6d  %5d  %9.3f  %6.3f%n",
            name,
            outcomes.stream().filter(Outcome::isLinkable).count(),
            outcomes.stream().filter(each -> each.linked().isPresent()).count(),
            outcomes.stream().filter(Outcome::isRight).count(),
            LinkEvaluation.precision(outcomes),
            LinkEvaluation.recall(outcomes)));
  }

  private static void list(StringBuilder out, String name, List<Outcome> outcomes, int most) {
    outcomes.stream()
        .filter(each -> each.isLinkable() ? !each.isRight() : each.isWrong())
        .limit(most)
        .forEach(
            each ->
                out.append(
                    "%s: %s as %s in %s should be %s, is %s: %s%n"
                        .formatted(
                            name,
                            each.row().title(),
                            each.words(),
                            each.article(),
                            each.isLinkable() ? each.row().item() : "refused",
                            each.linked().orElse("not linked"),
                            each.reason())));
  }
}
