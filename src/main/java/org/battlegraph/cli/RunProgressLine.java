package org.battlegraph.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import org.battlegraph.dump.BlockReport;
import org.battlegraph.dump.RunProgress;

/**
 * Shows in one line on stderr how far the mapping of dumps has come, its rate and the time left.
 */
final class RunProgressLine implements RunProgress {
  private static final int KILOBYTE = 1 << 10;

  private final PrintWriter err;
  private Optional<ProgressBar> bar = Optional.empty();

  RunProgressLine(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void begin(long bytes, long before) {
    bar =
        Optional.of(
            ProgressDisplay.of("map", err)
                .setInitialMax(bytes)
                .startsFrom(before, Duration.ZERO)
                .setUnit(" KB", KILOBYTE)
                .build());
  }

  @Override
  public void read(long bytes, long articles) {
    bar.ifPresent(
        line -> {
          line.stepBy(bytes);
          line.setExtraMessage(" %,d articles".formatted(articles));
        });
  }

  @Override
  public void done(long bytes, BlockReport.Counts all) {
    bar.ifPresent(line -> line.stepBy(bytes));
  }

  @Override
  public void end() {
    bar.ifPresent(ProgressBar::close);
  }
}
