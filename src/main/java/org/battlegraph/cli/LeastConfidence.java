package org.battlegraph.cli;

import org.battlegraph.query.QueryDesk;
import picocli.CommandLine.Option;

/** How sure a fact has to be to count. */
final class LeastConfidence {
  @Option(
      names = "--min-confidence",
      defaultValue = "0",
      arity = "0..1",
      fallbackValue = "" + QueryDesk.SURE,
      paramLabel = "N",
      description =
          "Leave out the facts of which the program is less sure, from 0 to 1 (default: none; without"
              + " N ${FALLBACK-VALUE}, from which on 88 in 100 are right).")
  private double value;

  /** Returns the confidence; 0, which leaves nothing out, unless one is given. */
  double value() {
    if (!(value >= 0 && value <= 1)) {
      throw new UsageException("--min-confidence is a number from 0 to 1, not " + value);
    }
    return value;
  }
}
