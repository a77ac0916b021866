package org.battlegraph.dump;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
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
  private static final long MEGABYTE = 1L << 20;

  /**
   * Returns a mapper of blocks that does what is asked.
   *
   * @param battlegraph reads the articles
   */
  public BlockMapper mapper(Battlegraph battlegraph) {
    return new BlockMapper(new PageMapper(battlegraph, choosing, leastConfidence), explaining);
  }

  /**
   * Names the settings that another run has otherwise, as the command line does, with both values.
   */
  String changesTo(RunSettings now) {
    List<String> changes = new ArrayList<>();
    change("version", program, now.program, changes);
    change("--every-article", everyArticle(), now.everyArticle(), changes);
    change(
        "--min-confidence",
        Double.toString(leastConfidence),
        Double.toString(now.leastConfidence),
        changes);
    change("--explain-choice", explained(), now.explained(), changes);
    change("--block-size", blockSize(), now.blockSize(), changes);
    return String.join(", ", changes);
  }

  private static void change(String name, String begun, String now, List<String> changes) {
    if (!begun.equals(now)) {
      changes.add("%s %s (now %s)".formatted(name, begun, now));
    }
  }

  private String everyArticle() {
    return choosing == Choosing.EVERY ? "yes" : "no";
  }

  private String explained() {
    return explaining == Explaining.EVERY ? "yes" : "no";
  }

  private String blockSize() {
    return blockBytes % MEGABYTE == 0 ? blockBytes / MEGABYTE + " MB" : blockBytes + " bytes";
  }
}
