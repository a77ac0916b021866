package org.battlegraph.wikidata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.link.WikidataValue.Time;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Edtf;
import org.battlegraph.ontology.OntologyFiles;
import org.battlegraph.query.SparqlSource;

/**
 * Tells a graph in the terms of Wikidata's query service, so that a query written for the one runs
 * on the other: {@code wdt:P710}, and {@code p:P710/ps:P710} with qualifiers.
 *
 * <p>A thing that is linked bears its item's name, any other its own IRI. Only what is asserted is
 * told. A date is a time with {@code wikibase:timePrecision}; one from a day to another is {@code
 * pq:P580} and {@code pq:P582}, one between two days {@code pq:P1319} and {@code pq:P1326}. Each
 * statement says with {@code bg:derivedFrom} which fact it tells.
 *
 * <pre>{@code
 * Model view = WikidataView.of(store.defaultView());
 * }</pre>
 */
public final class WikidataView {
  private static final Node START = NodeFactory.createURI(Wd.QUALIFIER + "P580");
  private static final Node END = NodeFactory.createURI(Wd.QUALIFIER + "P582");
  private static final Node EARLIEST = NodeFactory.createURI(Wd.QUALIFIER + "P1319");
  private static final Node LATEST = NodeFactory.createURI(Wd.QUALIFIER + "P1326");

  private final Map<Node, Node> names = new HashMap<>();
  private final Graph view = GraphFactory.createDefaultGraph();

  private WikidataView() {}

  /**
   * Tells a graph.
   *
   * @param defaultView of a graph, with the graph of links by name
   * @return a graph of the caller's own
   */
  public static Model of(Dataset defaultView) {
    WikidataView made = new WikidataView();
    DatasetGraph graph = defaultView.asDatasetGraph();
    Txn.executeRead(graph, () -> made.make(graph));
    Model model = ModelFactory.createModelForGraph(made.view);
    model.setNsPrefixes(Wd.prefixes());
    return model;
  }

  /**
   * Tells a graph, to be asked.
   *
   * @param defaultView of a graph, with the graph of links by name
   */
  public static SparqlSource source(Dataset defaultView) {
    return SparqlSource.of(DatasetFactory.create(of(defaultView)));
  }

  /**
   * Tells a graph as Turtle.
   *
   * @param defaultView of a graph, with the graph of links by name
   */
  public static String turtle(Dataset defaultView) {
    return RDFWriter.source(of(defaultView)).format(RDFFormat.TURTLE_PRETTY).asString();
  }

  private void make(DatasetGraph graph) {
    nameItems(graph);
    nameTerms();
    for (String rule : OntologyFiles.wikidataRules()) {
      try (QueryExec execution =
          QueryExec.dataset(graph).query(QueryFactory.create(rule)).build()) {
        execution.constructTriples().forEachRemaining(this::tell);
      }
    }
    addTruthy();
  }

  /** Persons, events, forces and states by sure links; places also by near ones, as there. */
  private void nameItems(DatasetGraph graph) {
    for (Node link :
        List.of(SKOS.closeMatch.asNode(), SKOS.exactMatch.asNode(), OWL.sameAs.asNode())) {
      graph
          .find(Node.ANY, Node.ANY, link, Node.ANY)
          .forEachRemaining(
              quad -> {
                boolean near = link.equals(SKOS.closeMatch.asNode());
                if (isItem(quad.getObject()) && (!near || isPlace(graph, quad))) {
                  names.put(quad.getSubject(), quad.getObject());
                }
              });
    }
    List<Quad> canonical = new ArrayList<>();
    graph
        .find(Node.ANY, Node.ANY, Bg.canonical.asNode(), Node.ANY)
        .forEachRemaining(canonical::add);
    for (Quad quad : canonical) {
      if (names.containsKey(quad.getSubject())) {
        names.putIfAbsent(quad.getObject(), names.get(quad.getSubject()));
      }
    }
    for (Quad quad : canonical) {
      names.put(quad.getSubject(), names.getOrDefault(quad.getObject(), quad.getObject()));
    }
  }

  private static boolean isPlace(DatasetGraph graph, Quad link) {
    return graph.contains(Node.ANY, link.getSubject(), RDF.type.asNode(), Bg.Place.asNode());
  }

  /** Classes and echelons by the alignments. */
  private void nameTerms() {
    Model alignments = OntologyFiles.alignments();
    for (var property : List.of(SKOS.closeMatch, RDFS.subClassOf)) {
      alignments
          .listStatements(null, property, (RDFNode) null)
          .forEachRemaining(
              statement -> {
                if (isItem(statement.getObject().asNode())) {
                  names.put(statement.getSubject().asNode(), statement.getObject().asNode());
                }
              });
    }
  }

  private static boolean isItem(Node node) {
    return node.isURI() && node.getURI().startsWith(Wd.ITEM + "Q");
  }

  private void tell(Triple triple) {
    Node subject = names.getOrDefault(triple.getSubject(), triple.getSubject());
    Node predicate = triple.getPredicate();
    Node object = triple.getObject();
    if (object.isLiteral() && object.getLiteralDatatypeURI().startsWith(Edtf.NS)
        || object.isLiteral() && XSDDatatype.XSDdate.equals(object.getLiteralDatatype())) {
      EdtfTime.parse(object.getLiteralLexicalForm())
          .ifPresent(time -> tell(subject, predicate, time));
    } else {
      view.add(subject, predicate, names.getOrDefault(object, object));
    }
  }

  private void tell(Node statement, Node predicate, EdtfTime time) {
    Optional<Time> to = time.to();
    if (to.isEmpty()) {
      tell(statement, predicate, time.from());
    } else if (predicate.getURI().startsWith(Wd.QUALIFIER)) {
      tell(statement, time.within() ? EARLIEST : START, time.from());
      tell(statement, time.within() ? LATEST : END, to.get());
    } else {
      tell(statement, predicate, predicate.getURI().endsWith("P582") ? to.get() : time.from());
    }
  }

  /** Wikidata writes the first day of a month or a year, and says beside it how exact it is. */
  private void tell(Node statement, Node predicate, Time time) {
    String day = time.time().substring(1).replace("-00", "-01");
    view.add(statement, predicate, NodeFactory.createLiteralDT(day, XSDDatatype.XSDdateTime));
    Node precision = NodeFactory.createLiteralByValue(time.precision(), XSDDatatype.XSDinteger);
    view.add(statement, Wd.TIME_PRECISION, precision);
  }

  /** What a statement says without its qualifiers. */
  private void addTruthy() {
    List<Triple> direct = new ArrayList<>();
    view.find(Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            triple -> {
              String predicate = triple.getPredicate().getURI();
              if (predicate.startsWith(Wd.PROPERTY + "P")) {
                String id = predicate.substring(Wd.PROPERTY.length());
                Node value = NodeFactory.createURI(Wd.STATEMENT + id);
                view.find(triple.getObject(), value, Node.ANY)
                    .forEachRemaining(
                        said ->
                            direct.add(
                                Triple.create(
                                    triple.getSubject(),
                                    NodeFactory.createURI(Wd.DIRECT + id),
                                    said.getObject())));
              }
            });
    direct.forEach(view::add);
  }
}
