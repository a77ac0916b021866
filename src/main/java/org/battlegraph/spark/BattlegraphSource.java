package org.battlegraph.spark;

import java.io.Serializable;
import java.nio.file.Path;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.correct.Corrections;

/**
 * Makes what reads articles. It is sent to the machines of a cluster instead of the word lists
 * themselves, and called once on each.
 */
@FunctionalInterface
public interface BattlegraphSource extends Serializable {
  /** Loads the word lists. */
  Battlegraph load();

  /** Returns one with the settings that come with the program. */
  static BattlegraphSource standard() {
    return Battlegraph::create;
  }

  /**
   * Returns one that applies what people corrected.
   *
   * @param folder a folder of corrections that all machines see
   */
  static BattlegraphSource correctedBy(Path folder) {
    Corrections.read(folder); // what is wrong there is told at once, and not by a task
    String name = folder.toString(); // a Path cannot be sent
    return () -> Battlegraph.create().with(Corrections.read(Path.of(name)));
  }
}
