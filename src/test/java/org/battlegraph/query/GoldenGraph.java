package org.battlegraph.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.battlegraph.infer.ShortCuts;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.ontology.OntologyFiles;
import org.battlegraph.store.GraphStore;

/** The hand-made graphs of invented wars, as the server would show them. */
final class GoldenGraph {
  private GoldenGraph() {}

  static Dataset view() {
    return view(text());
  }

  static Dataset view(String trig) {
    return store(trig).defaultView();
  }

  /** A graph whose short cuts are those that the rules derive from it. */
  static GraphStore withShortCuts(String trig) {
    GraphStore store = store(trig);
    ShortCuts rules =
        new ShortCuts(OntologyFiles.shortCutRules(), OntologyFiles.ontology().getGraph());
    Node graph = NodeFactory.createURI(Graphs.standard().shortcuts());
    SortedSet<Triple> derived =
        Txn.calculateRead(
            store.defaultView(),
            () -> rules.derive(store.defaultView().asDatasetGraph().getDefaultGraph()));
    store.write(sink -> derived.forEach(triple -> sink.quad(Quad.create(graph, triple))));
    return store;
  }

  static String text() {
    return text("two-rivers");
  }

  static String text(String name) {
    try (InputStream in = GoldenGraph.class.getResourceAsStream("/golden/" + name + ".trig")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GraphStore store(String trig) {
    GraphStore store = GraphStore.inMemory();
    store.write(sink -> RDFParser.fromString(trig, Lang.TRIG).parse(sink));
    return store;
  }
}
