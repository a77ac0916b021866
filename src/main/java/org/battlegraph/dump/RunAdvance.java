package org.battlegraph.dump;

/**
 * How far the blocks of a run have come, page by page. Safe for use by several threads.
 *
 * <p>How much of a block a page is cannot be told where the block is packed; it is judged by how
 * much text the block before had, and set right when the block is done.
 */
final class RunAdvance {
  /** Before a block is done: about what bz2 makes of a dump. */
  private static final double FIRST_GUESS = 0.75;

  private final RunProgress progress;
  private BlockReport.Counts all = BlockReport.Counts.NONE;
  private long mapped;
  private double bytesOfCharacter = FIRST_GUESS;

  RunAdvance(RunProgress progress) {
    this.progress = progress;
  }

  /** Returns what has come of the blocks that are done. */
  synchronized BlockReport.Counts all() {
    return all;
  }

  /** Counts a block that an earlier run has done. */
  synchronized void before(BlockReport.Counts counts) {
    all = all.plus(counts);
    mapped += counts.mapped();
  }

  /** A block that is being mapped, by one thread. */
  final class OfBlock {
    private final long size;
    private long characters;
    private long told;

    OfBlock(Block block) {
      size = block.size();
    }

    void page(Page page, MappedPage of) {
      synchronized (RunAdvance.this) {
        characters += page.text().length();
        long read = Math.min(size, (long) (characters * bytesOfCharacter));
        long more = Math.max(0, read - told);
        told += more;
        mapped += of.choice().chosen() && of.failure().isEmpty() ? 1 : 0;
        progress.read(more, mapped);
      }
    }

    void done(PartFolder.Done done) {
      synchronized (RunAdvance.this) {
        if (characters > 0) {
          bytesOfCharacter = (double) size / characters;
        }
        all = all.plus(done.counts());
        progress.done(Math.max(0, done.bytes() - told), all);
      }
    }
  }
}
