package org.battlegraph.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.battlegraph.link.dump.Progress;

/** Shows in one line on stderr how far the reading of a file has come, with its rate. */
final class ProgressLine implements Progress {
  private static final int MEGABYTE = 1 << 20;
  private static final int EVERY_MILLIS = 1000;

  private final PrintWriter err;

  ProgressLine(PrintWriter err) {
    this.err = err;
  }

  @Override
  public InputStream watch(InputStream in, String name, long size) {
    return ProgressBar.wrap(
        in,
        new ProgressBarBuilder()
            .setTaskName(name)
            .setInitialMax(size)
            .setUnit(" MB", MEGABYTE)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(EVERY_MILLIS)
            .showSpeed()
            .setConsumer(new OverwrittenLine(err)));
  }
}
