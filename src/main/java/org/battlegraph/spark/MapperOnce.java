package org.battlegraph.spark;

import java.io.Serializable;
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
  private transient @Nullable BlockMapper made;

  MapperOnce(BattlegraphSource source, RunSettings settings) {
    this.source = source;
    this.settings = settings;
  }

  /** Returns the mapper; the first call makes it, and others wait. */
  synchronized BlockMapper mapper() {
    BlockMapper mapper = made;
    if (mapper == null) {
      mapper = settings.mapper(source.load());
      made = mapper;
    }
    return mapper;
  }
}
