package org.battlegraph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * How many triples the graphs of a dataset have, each triple counted once a graph. To count goes
 * through all of them, so it is done once for a graph, and kept with a store.
 *
 * @param asserted those of the default view
 * @param everything those of all graphs together
 * @param named those of each named graph, by its IRI
 */
record GraphSizes(long asserted, long everything, Map<String, Long> named) {
  private static final String ASSERTED = "asserted";
  private static final String EVERYTHING = "everything";
  private static final String NAMED = "named";

  /** Counts. */
  static GraphSizes of(Dataset asserted, Dataset everything) {
    return new GraphSizes(
        size(asserted), size(everything), Txn.calculateRead(everything, () -> named(everything)));
  }

  private static long size(Dataset dataset) {
    return Txn.calculateRead(
        dataset, () -> (long) dataset.asDatasetGraph().getDefaultGraph().size());
  }

  private static Map<String, Long> named(Dataset dataset) {
    DatasetGraph graph = dataset.asDatasetGraph();
    Map<String, Long> sizes = new TreeMap<>();
    graph
        .listGraphNodes()
        .forEachRemaining(
            name -> {
              if (name.isURI()) {
                sizes.put(name.getURI(), (long) graph.getGraph(name).size());
              }
            });
    return sizes;
  }

  static GraphSizes read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      JsonObject json = JSON.parse(in);
      Map<String, Long> named = new TreeMap<>();
      json.getObj(NAMED).keys().forEach(name -> named.put(name, number(json.getObj(NAMED), name)));
      return new GraphSizes(number(json, ASSERTED), number(json, EVERYTHING), named);
    } catch (IOException e) {
      throw new IndexFileException(file, e);
    }
  }

  private static long number(JsonObject json, String name) {
    return json.get(name).getAsNumber().value().longValue();
  }

  void write(Path file) {
    JsonObject json = new JsonObject();
    json.put(ASSERTED, asserted);
    json.put(EVERYTHING, everything);
    JsonObject graphs = new JsonObject();
    named.forEach(graphs::put);
    json.put(NAMED, graphs);
    try (OutputStream out = Files.newOutputStream(file)) {
      JSON.write(out, json);
    } catch (IOException e) {
      throw new IndexFileException(file, e);
    }
  }
}
