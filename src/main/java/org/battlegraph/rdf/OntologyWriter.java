package org.battlegraph.rdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Digest;

/**
 * Writes the ontology into its graph, sorted.
 *
 * <p>Its blank nodes (lists, restrictions) get names that are made of what they say, so that they
 * are the same on each run. Who wants to reason takes the ontology's file and not this graph.
 */
public final class OntologyWriter {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final Iris iris;
  private final Graph ontology;
  private final Map<Node, Node> names = new HashMap<>();

  private OntologyWriter(Iris iris, Graph ontology) {
    this.iris = iris;
    this.ontology = ontology;
  }

  /**
   * Writes an ontology.
   *
   * @param iris names the graph and the blank nodes
   * @param ontology the ontology; a blank node in it must not be reached from itself
   * @param sink takes the quads
   */
  public static void write(Iris iris, Graph ontology, StreamRDF sink) {
    OntologyWriter writer = new OntologyWriter(iris, ontology);
    Node graph = QuadSink.iri(iris.graphs().ontology());
    ontology.find().toList().stream()
        .map(writer::named)
        .distinct()
        .sorted(ORDER)
        .forEach(triple -> sink.quad(Quad.create(graph, triple)));
  }

  private Triple named(Triple triple) {
    return Triple.create(
        named(triple.getSubject()), triple.getPredicate(), named(triple.getObject()));
  }

  private Node named(Node node) {
    if (!node.isBlank()) {
      return node;
    }
    Node known = names.get(node);
    if (known != null) {
      return known;
    }
    Digest digest = new Digest();
    ontology
        .find(node, Node.ANY, Node.ANY)
        .mapWith(
            triple ->
                Triple.create(
                    Bg.ONTOLOGY.asNode(), triple.getPredicate(), named(triple.getObject())))
        .toList()
        .stream()
        .sorted(ORDER)
        .forEach(said -> digest.with(said.getPredicate().getURI(), said.getObject().toString()));
    Node name = QuadSink.iri(iris.unnamed(digest.name()));
    names.put(node, name);
    return name;
  }
}
