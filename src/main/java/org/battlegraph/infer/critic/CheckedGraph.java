package org.battlegraph.infer.critic;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.battlegraph.lexicon.Surnames;
import org.battlegraph.ontology.Bg;

/** The one graph that checks see. */
final class CheckedGraph {
  /** The graphs that stand beside the default one and hold what checks speak of. */
  private static final List<String> BESIDE = List.of("graph/evidence", "graph/links");

  private CheckedGraph() {}

  /**
   * Copies what checks see: they join many patterns, and a view would answer each anew.
   *
   * @param ontology for a dataset that came without it
   * @param places the words around places
   */
  static Graph of(
      DatasetGraph dataset, Graph ontology, PlaceSurroundings places, Surnames surnames) {
    Graph seen = GraphMemFactory.createDefaultGraph();
    GraphUtil.addInto(seen, ontology);
    GraphUtil.addInto(seen, dataset.getDefaultGraph());
    for (Iterator<Node> names = dataset.listGraphNodes(); names.hasNext(); ) {
      Node name = names.next();
      if (name.isURI() && BESIDE.stream().anyMatch(name.getURI()::endsWith)) {
        GraphUtil.addInto(seen, dataset.getGraph(name));
      }
    }
    Graph joined = joined(seen, canonical(dataset));
    new ReadingNotes(joined, places, surnames).add();
    return joined;
  }

  /** What stands for each entity that was found to be the same as another. */
  private static Map<Node, Node> canonical(DatasetGraph dataset) {
    Map<Node, Node> canonical = new HashMap<>();
    for (Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, Bg.canonical.asNode(), Node.ANY);
        quads.hasNext(); ) {
      Quad quad = quads.next();
      if (!quad.getSubject().equals(quad.getObject())) {
        canonical.put(quad.getSubject(), quad.getObject());
      }
    }
    return canonical;
  }

  /** Says of what stands for a thing all that is said of the thing under any of its IRIs. */
  private static Graph joined(Graph graph, Map<Node, Node> canonical) {
    if (canonical.isEmpty()) {
      return graph;
    }
    Graph joined = GraphMemFactory.createDefaultGraph();
    graph
        .find()
        .forEachRemaining(
            triple ->
                joined.add(
                    canonical.getOrDefault(triple.getSubject(), triple.getSubject()),
                    triple.getPredicate(),
                    canonical.getOrDefault(triple.getObject(), triple.getObject())));
    return joined;
  }
}
