package org.battlegraph.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * Progress in lines of their own, for a file or a log: one now and then. What is over before the
 * first says nothing.
 */
final class PlainLines implements ProgressBarConsumer {
  private static final int WIDTH = 100;

  private final PrintWriter err;
  private final long pauseNanos;
  private long before = System.nanoTime();
  private Optional<String> rest = Optional.empty();
  private boolean begun;

  /**
   * Makes them.
   *
   * @param err where
   * @param pause how long there is none after one
   */
  PlainLines(PrintWriter err, Duration pause) {
    this.err = err;
    this.pauseNanos = pause.toNanos();
  }

  @Override
  public int getMaxRenderedLength() {
    return WIDTH;
  }

  @Override
  public void accept(String rendered) {
    rest = Optional.of(rendered.stripTrailing());
    if (System.nanoTime() - before >= pauseNanos) {
      begun = true;
      print();
      before = System.nanoTime();
    }
  }

  /** Whoever saw it begin sees it end. */
  @Override
  public void close() {
    if (begun) {
      print();
    }
  }

  private void print() {
    rest.ifPresent(err::println);
    rest = Optional.empty();
    err.flush();
  }
}
