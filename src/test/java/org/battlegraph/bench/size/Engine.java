package org.battlegraph.bench.size;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A store that is loaded once and asked many times. */
interface Engine extends AutoCloseable {
  /** What its column is called. */
  String name();

  /**
   * Reads a file of N-Quads. The default graph of questions is that of our default view.
   *
   * @throws Exception if it cannot be read
   */
  void load(Path quads) throws Exception;

  /**
   * Asks a SELECT and reads the whole answer.
   *
   * @param limit after this time it may stop
   * @return the rows, in canonical form and in the order of the answer, and how long it took; or
   *     why there are none
   */
  Reply ask(String sparql, Duration limit);

  @Override
  void close();

  /**
   * What an engine answers.
   *
   * @param rows each with its cells in the order of the variables; none where it failed
   * @param nanos from handing over the text to the last row
   * @param failure why there is no answer; empty where there is one
   */
  record Reply(List<String> rows, long nanos, String failure) {
    static Reply failed(String why, long nanos) {
      return new Reply(List.of(), nanos, why);
    }

    boolean isAnswer() {
      return failure.isEmpty();
    }
  }
}
