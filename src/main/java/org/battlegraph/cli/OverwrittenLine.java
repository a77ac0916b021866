package org.battlegraph.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * One line that is written over.
 *
 * @param err where
 */
record OverwrittenLine(PrintWriter err) implements ProgressBarConsumer {
  private static final int WIDTH = 100;

  @Override
  public int getMaxRenderedLength() {
    return WIDTH;
  }

  @Override
  public void accept(String rendered) {
    err.print('\r' + rendered);
    err.flush();
  }

  @Override
  public void close() {
    err.println();
    err.flush();
  }
}
