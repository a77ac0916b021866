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
   * A page is done.
   *
   * @param bytes about how many bytes it has, as they lie on the disk; 0 if that cannot be told yet
   * @param articles how many articles have been mapped so far
   */
  default void read(long bytes, long articles) {}

  /**
   * A block is done.
   *
   * @param bytes how many bytes it has besides those of its pages that were told
   * @param all what has come of this run so far
   */
  void done(long bytes, BlockReport.Counts all);

  /** The run is over, whether it came to its end or not. */
  void end();
}
