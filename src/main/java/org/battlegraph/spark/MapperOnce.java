package org.battlegraph.spark;

import java.io.Serializable;
import java.util.List;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.dump.BlockMapper;
import org.battlegraph.dump.RunSettings;
import org.jspecify.annotations.Nullable;

/**
 * A mapper that is made where it is used. Sent as a broadcast variable, of which every executor has
 * one, it loads the word lists once for all tasks there.
 */
final class MapperOnce implements Serializable {
  private static final long serialVersionUID = 1L;

  private final BattlegraphSource source;
  private final RunSettings settings;
  private transient @Nullable Made made;

  /** What is made of the word lists. */
  private record Made(Battlegraph battlegraph, BlockMapper mapper) {}

  MapperOnce(BattlegraphSource source, RunSettings settings) {
    this.source = source;
    this.settings = settings;
  }

  /** Returns the mapper. */
  BlockMapper mapper() {
    return made().mapper();
  }

  /** Returns what stands once, whatever the articles. */
  List<String> commonLines() {
    return made().battlegraph().commonLines();
  }

  /** The first call makes it, and others wait. */
  private synchronized Made made() {
    Made is = made;
    if (is == null) {
      Battlegraph battlegraph = source.load();
      is = new Made(battlegraph, settings.mapper(battlegraph));
      made = is;
    }
    return is;
  }
}
