package org.battlegraph.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Oa;
import org.battlegraph.ontology.Prefixes;

/**
 * What a graph says of one thing: its own triples, and the facts that speak of it with their
 * quotations. What is only inferred is left to queries, which can ask for its premises.
 *
 * @param iri the thing
 * @param own the triples that begin with it
 * @param facts those that speak of it
 * @param names what its neighbors are called
 */
record Description(String iri, List<Triple> own, List<FactAbout> facts, Map<String, String> names) {
  private static final int MOST_FACTS = 500;
  private static final String INFERRED = "graph/inferred";
  private static final String ONTOLOGY = "graph/ontology";

  /**
   * A fact that speaks of the thing.
   *
   * @param iri the fact
   * @param property what the thing is to it
   * @param triples all that it says
   * @param quotations the sentences that say so
   */
  record FactAbout(String iri, String property, List<Triple> triples, List<String> quotations) {}

  /** Empty if the graph does not know it. */
  static Optional<Description> of(String iri, Dataset everything) {
    return Txn.calculateRead(everything, () -> read(iri, everything.asDatasetGraph()));
  }

  /** Tells whether an IRI names a graph. */
  static boolean isGraph(String iri, Dataset everything) {
    Node name = NodeFactory.createURI(iri);
    return Txn.calculateRead(everything, () -> everything.asDatasetGraph().containsGraph(name));
  }

  /** The IRI that was chosen for a thing, where it is another than this. */
  static Optional<String> canonical(String iri, Dataset everything) {
    Node node = NodeFactory.createURI(iri);
    return Txn.calculateRead(
        everything,
        () ->
            objects(everything.asDatasetGraph(), node, Bg.canonical.asNode()).stream()
                .filter(each -> each.isURI() && !each.equals(node))
                .map(Node::getURI)
                .findFirst());
  }

  /** All of it as one graph. */
  Model graph() {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefixes(Prefixes.all());
    own.forEach(model.getGraph()::add);
    facts.forEach(fact -> fact.triples().forEach(model.getGraph()::add));
    return model;
  }

  private static Optional<Description> read(String iri, DatasetGraph graph) {
    Node node = NodeFactory.createURI(iri);
    List<Triple> own = triples(graph, node);
    Map<String, String> names = new TreeMap<>();
    List<FactAbout> facts = new ArrayList<>();
    for (Quad quad : sorted(graph, node)) {
      Node subject = quad.getSubject();
      if (facts.size() < MOST_FACTS && isFact(graph, subject)) {
        List<Triple> said = triples(graph, subject);
        facts.add(
            new FactAbout(
                subject.getURI(), quad.getPredicate().getURI(), said, quotations(graph, subject)));
        said.forEach(triple -> name(graph, triple.getObject(), names));
      }
    }
    own.forEach(triple -> name(graph, triple.getObject(), names));
    name(graph, node, names);
    return own.isEmpty() && facts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Description(iri, own, facts, names));
  }

  private static List<Quad> sorted(DatasetGraph graph, Node object) {
    List<Quad> quads = new ArrayList<>();
    find(graph, Node.ANY, object).forEachRemaining(quads::add);
    quads.removeIf(quad -> !quad.getSubject().isURI() || isLeftOut(quad));
    quads.sort(Comparator.comparing(quad -> quad.getSubject().getURI()));
    return quads;
  }

  private static List<Triple> triples(DatasetGraph graph, Node subject) {
    TreeSet<Triple> triples =
        new TreeSet<>(
            Comparator.comparing((Triple triple) -> triple.getPredicate().getURI())
                .thenComparing(triple -> triple.getObject().toString()));
    find(graph, subject, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (!isLeftOut(quad)) {
                triples.add(quad.asTriple());
              }
            });
    return List.copyOf(triples);
  }

  /** In the named graphs, of which one can be told from another; in all where there are none. */
  private static Iterator<Quad> find(DatasetGraph graph, Node subject, Node object) {
    return graph.listGraphNodes().hasNext()
        ? graph.findNG(Node.ANY, subject, Node.ANY, object)
        : graph.find(Node.ANY, subject, Node.ANY, object);
  }

  private static boolean isLeftOut(Quad quad) {
    String name = quad.getGraph().isURI() ? quad.getGraph().getURI() : "";
    return name.endsWith(INFERRED) || name.endsWith(ONTOLOGY);
  }

  private static boolean isFact(DatasetGraph graph, Node subject) {
    return graph.contains(Node.ANY, subject, Bg.modality.asNode(), Node.ANY);
  }

  private static List<String> quotations(DatasetGraph graph, Node fact) {
    TreeSet<String> found = new TreeSet<>();
    objects(graph, fact, Bg.evidence.asNode())
        .forEach(
            evidence ->
                objects(graph, evidence, Oa.hasSelector.asNode())
                    .forEach(
                        selector ->
                            objects(graph, selector, Oa.exact.asNode())
                                .forEach(text -> found.add(text.getLiteralLexicalForm()))));
    return List.copyOf(found);
  }

  private static List<Node> objects(DatasetGraph graph, Node subject, Node predicate) {
    List<Node> objects = new ArrayList<>();
    graph
        .find(Node.ANY, subject, predicate, Node.ANY)
        .forEachRemaining(quad -> objects.add(quad.getObject()));
    return objects;
  }

  private static void name(DatasetGraph graph, Node node, Map<String, String> names) {
    if (node.isURI() && !names.containsKey(node.getURI())) {
      objects(graph, node, RDFS.label.asNode()).stream()
          .filter(Node::isLiteral)
          .sorted(Comparator.comparing(label -> !label.getLiteralLanguage().startsWith("zh")))
          .findFirst()
          .ifPresent(label -> names.put(node.getURI(), label.getLiteralLexicalForm()));
    }
  }
}
