package org.battlegraph.export.interchange;

import java.nio.file.Path;
import org.battlegraph.query.SparqlSource;
import org.battlegraph.store.GraphStore;
import org.battlegraph.store.RdfFile;

/** The invented war of the golden graph, with its places. */
final class InventedGraph {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private InventedGraph() {}

  static GraphStore open() {
    GraphStore store = GraphStore.inMemory();
    store.write(RdfFile.of(FOLDER.resolve("two-rivers.trig"))::read);
    store.write(RdfFile.of(FOLDER.resolve("two-rivers-places.trig"))::read);
    return store;
  }

  static SparqlSource source(GraphStore store) {
    return SparqlSource.of(store.defaultView());
  }
}
