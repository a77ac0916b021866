package org.battlegraph.wikidata;

import java.nio.file.Path;
import java.util.List;
import org.battlegraph.store.GraphStore;
import org.battlegraph.store.RdfFile;

/** The invented war of the golden graph, with items. */
final class LinkedGraph {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private LinkedGraph() {}

  static GraphStore open() {
    GraphStore store = GraphStore.inMemory();
    for (String file : List.of("two-rivers", "two-rivers-places", "two-rivers-links")) {
      store.write(RdfFile.of(FOLDER.resolve(file + ".trig"))::read);
    }
    return store;
  }
}
