package org.battlegraph.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import org.battlegraph.link.dump.Progress;

/** Shows in one line on stderr how far the reading of a file has come, with its rate. */
final class ProgressLine implements Progress {
  private static final int MEGABYTE = 1 << 20;

  private final PrintWriter err;

  ProgressLine(PrintWriter err) {
    this.err = err;
  }

  @Override
  public InputStream watch(InputStream in, String name, long size) {
    return ProgressBar.wrap(
        in, ProgressDisplay.of(name, err).setInitialMax(size).setUnit(" MB", MEGABYTE));
  }
}
