package org.battlegraph.cli;

import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** How progress looks: a line that is written over on a terminal, a new line now and then else. */
final class ProgressDisplay {
  /** Set by the launcher: Java cannot tell whether stderr alone is a terminal. */
  private static final String TERMINAL = "battlegraph.terminal";

  private static final int EVERY_MILLIS = 1000;
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(30);

  private ProgressDisplay() {}

  /** Returns what makes a bar that shows a rate. */
  static ProgressBarBuilder of(String name, PrintWriter err) {
    ProgressBarConsumer display =
        Boolean.getBoolean(TERMINAL)
            ? new OverwrittenLine(err)
            : new PlainLines(err, BETWEEN_LINES);
    return new ProgressBarBuilder()
        .setTaskName(name)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(EVERY_MILLIS)
        .showSpeed()
        .setConsumer(display);
  }
}
