package org.battlegraph.spark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.battlegraph.dump.BlockReport;
import org.battlegraph.dump.Problem;

/**
 * What came of a run on a cluster.
 *
 * @param counts how many of what
 * @param blocks how many blocks there were
 * @param choices what was chosen and what not, in the order of the inputs
 * @param problems what could not be read, in the order of the inputs
 */
public record ClusterSummary(
    BlockReport.Counts counts, int blocks, List<BlockReport.Row> choices, List<Problem> problems) {
  /** Copies the lists. */
  public ClusterSummary {
    choices = List.copyOf(choices);
    problems = List.copyOf(problems);
  }

  /** Puts together what is wrong with the inputs as a whole, and what came of their blocks. */
  static ClusterSummary of(List<Problem> ofInputs, Collection<BlockReport> reports) {
    BlockReport.Counts counts = new BlockReport.Counts(0, 0, 0, ofInputs.size(), 0, 0, 0);
    List<BlockReport.Row> choices = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(ofInputs);
    for (BlockReport report : reports) {
      counts = counts.plus(report.counts());
      choices.addAll(report.choices());
      problems.addAll(report.problems());
    }
    return new ClusterSummary(counts, reports.size(), choices, problems);
  }
}
