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
 * name the evidence graph under the standard one.
 */
final class ResourceBase {
  private static final String STANDARD = Graphs.standard().evidence();
  private static final Query EVIDENCE_GRAPH =
      QueryFactory.create(
          "SELECT ?graph { GRAPH ?graph { ?evidence <%s> ?article } } LIMIT 1"
              .formatted(Oa.hasSource.getURI()));

  private ResourceBase() {}

  /** The same query, with the evidence graph that the source has. */
  static Query fit(Query query, SparqlSource source) {
    if (!query.serialize().contains("graph/evidence")) {
      return query;
    }
    return source.ask(EVIDENCE_GRAPH).column("graph").stream()
        .filter(graph -> !graph.equals(STANDARD))
        .findFirst()
        .map(graph -> QueryTransformOps.transform(query, node -> replace(node, graph)))
        .orElse(query);
  }

  private static Node replace(Node node, String graph) {
    return node.isURI() && node.getURI().equals(STANDARD) ? NodeFactory.createURI(graph) : node;
  }
}
