package org.battlegraph.dump;

import java.io.Serializable;
import org.battlegraph.api.Battlegraph;

/**
 * What is asked of a run, and decides what comes of it.
 *
 * @param program the version of the program
 * @param choosing which pages are mapped
 * @param leastConfidence facts of which the reading is less sure are left out, from 0 to 1
 * @param explaining of which pages it is told why they were chosen or not
 * @param blockBytes about how many bytes of the input a block has
 */
public record RunSettings(
    String program,
    Choosing choosing,
    double leastConfidence,
    Explaining explaining,
    long blockBytes)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Returns a mapper of blocks that does what is asked.
   *
   * @param battlegraph reads the articles
   */
  public BlockMapper mapper(Battlegraph battlegraph) {
    return new BlockMapper(new PageMapper(battlegraph, choosing, leastConfidence), explaining);
  }
}
