package org.battlegraph.dump;

/** Is told how far a run has come. It is called by one thread at a time. */
public interface RunProgress {
  /** Tells nobody. */
  RunProgress NONE =
      new RunProgress() {
        @Override
        public void begin(long bytes, long before) {}

        @Override
        public void done(long bytes, BlockReport.Counts all) {}

        @Override
        public void end() {}
      };

  /**
   * A run begins.
   *
   * @param bytes how many bytes the inputs have
   * @param before how many of them an earlier run has done
   */
  void begin(long bytes, long before);

  /**
   * A block is done.
   *
   * @param bytes how many bytes it has
   * @param all what has come of this run so far
   */
  void done(long bytes, BlockReport.Counts all);

  /** The run is over, whether it came to its end or not. */
  void end();
}
