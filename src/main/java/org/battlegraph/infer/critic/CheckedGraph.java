package org.battlegraph.infer.critic;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** The one graph that checks see. */
final class CheckedGraph {
  /** The graphs that stand beside the default one and hold what checks speak of. */
  private static final List<String> BESIDE = List.of("graph/evidence", "graph/links");

  private CheckedGraph() {}

  /**
   * Copies what checks see: they join many patterns, and a view would answer each anew.
   *
   * @param ontology for a dataset that came without it
   */
  static Graph of(DatasetGraph dataset, Graph ontology) {
    Graph seen = GraphMemFactory.createDefaultGraph();
    GraphUtil.addInto(seen, ontology);
    GraphUtil.addInto(seen, dataset.getDefaultGraph());
    for (Iterator<Node> names = dataset.listGraphNodes(); names.hasNext(); ) {
      Node name = names.next();
      if (name.isURI() && BESIDE.stream().anyMatch(name.getURI()::endsWith)) {
        GraphUtil.addInto(seen, dataset.getGraph(name));
      }
    }
    new ReadingNotes(seen).add();
    return seen;
  }
}
