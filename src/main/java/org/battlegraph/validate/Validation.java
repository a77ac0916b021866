package org.battlegraph.validate;

import java.util.List;

/**
 * What came of looking at a graph.
 *
 * @param nodes how many nodes of the graph the shapes looked at
 * @param findings what they do not want, the worst first
 * @param turtle the same as a report of SHACL, in Turtle
 */
public record Validation(int nodes, List<Finding> findings, String turtle) {
  /** Copies the findings. */
  public Validation {
    findings = List.copyOf(findings);
  }

  /** Tells whether there is no violation; warnings may be there. */
  public boolean conforms() {
    return count(Finding.Severity.VIOLATION) == 0;
  }

  /**
   * Counts findings.
   *
   * @param severity those of this severity
   */
  public long count(Finding.Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
