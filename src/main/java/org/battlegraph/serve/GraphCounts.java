package org.battlegraph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.battlegraph.query.SparqlSource;
import org.battlegraph.store.GraphStore;

/**
 * How much there is of what in a graph, by the names that {@code /api/summary} uses. To count a
 * great graph takes a while, so it is kept with a store.
 *
 * @param byName the counts, in their order
 */
record GraphCounts(Map<String, Long> byName) {
  private static final String ENTITIES = "entities";

  /** Counts what a store holds. */
  static GraphCounts of(GraphStore store) {
    return of(SparqlSource.of(store.defaultView()), SparqlSource.of(store.everything()));
  }

  /**
   * Counts.
   *
   * @param asserted the default view
   * @param everything the view of all graphs
   */
  static GraphCounts of(SparqlSource asserted, SparqlSource everything) {
    GraphSummary summary = GraphSummary.of(asserted);
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("facts", summary.facts());
    counts.put("unasserted", summary.unasserted());
    counts.put(ENTITIES, summary.entities());
    counts.putAll(GraphFigures.of(everything));
    return new GraphCounts(counts);
  }

  /** The number of things that facts speak of and that have a name. */
  long entities() {
    return byName.get(ENTITIES);
  }

  static GraphCounts read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      Map<String, Long> counts = new LinkedHashMap<>();
      JSON.parse(in)
          .forEach((name, count) -> counts.put(name, count.getAsNumber().value().longValue()));
      return new GraphCounts(counts);
    } catch (IOException e) {
      throw new IndexFileException(file, e);
    }
  }

  void write(Path file) {
    JsonObject json = new JsonObject();
    byName.forEach(json::put);
    try (OutputStream out = Files.newOutputStream(file)) {
      JSON.write(out, json);
    } catch (IOException e) {
      throw new IndexFileException(file, e);
    }
  }
}
