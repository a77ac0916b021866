package org.battlegraph.dump;

import java.io.Serializable;
import java.util.List;

/**
 * What came of the pages of a block.
 *
 * @param counts how many of what
 * @param choices what was chosen and what not, in the order of the pages
 * @param problems what could not be read
 */
public record BlockReport(Counts counts, List<Row> choices, List<Problem> problems)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Copies the lists. */
  public BlockReport {
    choices = List.copyOf(choices);
    problems = List.copyOf(problems);
  }

  /**
   * A page that was chosen, or nearly.
   *
   * @param title its title
   * @param choice whether it was chosen, and why
   * @param place where it stands
   */
  public record Row(String title, Choice choice, String place) implements Serializable {
    /** The names of the columns of {@link #cells}. */
    public static final String COLUMNS = "title\tchosen\tkind\twhy\tplace";

    private static final long serialVersionUID = 1L;

    /** Returns it as a line of a table, without its end. */
    public String cells() {
      return TableLine.of(
          title, choice.chosen() ? "yes" : "no", choice.kind(), choice.why(), place);
    }
  }

  /**
   * How many of what.
   *
   * @param pages all pages that could be read
   * @param mapped the articles that were mapped
   * @param leftOut the pages that were not chosen
   * @param problems what could not be read: pages, parts of files, chosen articles
   * @param characters the characters of the articles that were mapped, as the input has them
   * @param facts their facts
   * @param quads their lines
   */
  public record Counts(
      long pages, long mapped, long leftOut, long problems, long characters, long facts, long quads)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Nothing. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

    /** Returns them in one line for people. */
    public String line() {
      return "%,d pages: %,d articles mapped (%,d facts, %,d quads), %,d left out"
              .formatted(pages, mapped, facts, quads, leftOut)
          + (problems == 0
              ? ""
              : "; %,d pages or parts lost or in doubt, see problems.tsv".formatted(problems));
    }

    /** Returns both together. */
    public Counts plus(Counts more) {
      return new Counts(
          pages + more.pages,
          mapped + more.mapped,
          leftOut + more.leftOut,
          problems + more.problems,
          characters + more.characters,
          facts + more.facts,
          quads + more.quads);
    }
  }
}
