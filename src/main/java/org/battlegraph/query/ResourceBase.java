package org.battlegraph.query;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.ontology.Oa;

/**
 * Fits queries to graphs whose resources were named under another base: the queries of the library
 * name the graphs of evidence, links and plans under the standard one.
 */
final class ResourceBase {
  private static final String STANDARD = Graphs.standard().base() + "graph/";
  private static final String LAST = "evidence";
  private static final Query EVIDENCE_GRAPH =
      QueryFactory.create(
          "SELECT ?graph { GRAPH ?graph { ?evidence <%s> ?article } } LIMIT 1"
              .formatted(Oa.hasSource.getURI()));

  private ResourceBase() {}

  /** The same query, with the named graphs that the source has. */
  static Query fit(Query query, SparqlSource source) {
    if (!query.serialize().contains("graph/")) {
      return query;
    }
    return source.ask(EVIDENCE_GRAPH).column("graph").stream()
        .filter(graph -> graph.endsWith("graph/" + LAST) && !graph.startsWith(STANDARD))
        .map(graph -> graph.substring(0, graph.length() - LAST.length()))
        .findFirst()
        .map(graphs -> QueryTransformOps.transform(query, node -> replace(node, graphs)))
        .orElse(query);
  }

  private static Node replace(Node node, String graphs) {
    return node.isURI() && node.getURI().startsWith(STANDARD)
        ? NodeFactory.createURI(graphs + node.getURI().substring(STANDARD.length()))
        : node;
  }
}
