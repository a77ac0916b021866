package org.battlegraph.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.battlegraph.BattlegraphException;
import org.battlegraph.correct.Corrections;
import org.battlegraph.correct.Corrections.OfFact;
import org.battlegraph.model.fact.Correction;
import org.battlegraph.model.fact.CorrectionKind;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.ontology.OntologyFiles;
import org.battlegraph.rdf.CorrectionWriter;
import org.battlegraph.rdf.Iris;
import org.battlegraph.store.GraphStore;

/**
 * Applies what people corrected to a graph whose articles are not at hand.
 *
 * <p>A fact can be rejected, and entities joined or parted; what follows is derived anew. To amend
 * or add a fact wants the article, since its words have to be found in it. What the graph was
 * mapped with is in force already.
 *
 * <pre>{@code
 * GraphStore store = GraphStore.inMemory();
 * store.write(RdfFile.of(Path.of("seeds.trig"))::read);
 * var corrections = org.battlegraph.correct.Corrections.read(Path.of("corrections"));
 * CorrectedGraph.correct(store, corrections).forEach(System.err::println); // what fits nothing
 * }</pre>
 */
public final class CorrectedGraph {
  private final GraphStore store;
  private final Graphs graphs;
  private final Node itsGraph;

  private CorrectedGraph(GraphStore store, Graphs graphs) {
    this.store = store;
    this.graphs = graphs;
    this.itsGraph = NodeFactory.createURI(graphs.corrections());
  }

  /**
   * Corrects a graph.
   *
   * @param store the graph, which is changed
   * @return a line for each correction that is not in force now, which names its file
   * @throws BattlegraphException if the graph has no articles' graphs
   */
  public static List<String> correct(GraphStore store, Corrections corrections) {
    return new CorrectedGraph(store, store.read(Entities::graphs)).correct(corrections);
  }

  private List<String> correct(Corrections corrections) {
    Derivation derivation = new Derivation(graphs, OntologyFiles.ontology().getGraph());
    derivation.undo(store);
    List<String> unfit = new ArrayList<>();
    for (OfFact each : corrections.ofFacts()) {
      if (!store.read(quads -> isInForce(quads, each.correction()))) {
        correct(each).ifPresent(line -> unfit.add(each.place() + ": " + line));
      }
    }
    store.write(
        sink -> new CorrectionWriter(new Iris(graphs), sink).write(corrections.ofEntities()));
    derivation.derive(store);
    unfit.addAll(
        corrections.unfit(article -> true, iri -> store.read(quads -> speaksOf(quads, iri))));
    return unfit;
  }

  /** Tells whether a graph has an entity. */
  static boolean speaksOf(DatasetGraph quads, String iri) {
    return quads.contains(Node.ANY, NodeFactory.createURI(iri), RDF.Nodes.type, Bg.Entity.asNode());
  }

  /** Applies a correction of a fact; returns why it cannot, if so. */
  private Optional<String> correct(OfFact of) {
    if (of.correction().kind() != CorrectionKind.REJECT) {
      return Optional.of("to amend or add a fact wants the article: map it with --corrections");
    }
    String iri = of.correction().corrects().get(0);
    Node fact = NodeFactory.createURI(iri);
    if (!store.read(quads -> quads.contains(Node.ANY, fact, RDF.Nodes.type, Bg.Fact.asNode()))) {
      return Optional.of("the graph has no fact " + iri);
    }
    store.change(
        quads -> {
          quads.deleteAny(Node.ANY, fact, Node.ANY, Node.ANY);
          quads.deleteAny(Node.ANY, Node.ANY, Node.ANY, fact);
        });
    store.write(
        sink ->
            new CorrectionWriter(new Iris(graphs), sink)
                .write(of.article(), of.correction(), Optional.empty()));
    return Optional.empty();
  }

  /** Tells whether the graph says that somebody made the correction. */
  private boolean isInForce(DatasetGraph quads, Correction correction) {
    return Iter.toList(
            quads.find(
                itsGraph,
                Node.ANY,
                Bg.reason.asNode(),
                NodeFactory.createLiteralString(correction.reason())))
        .stream()
        .map(Quad::getSubject)
        .anyMatch(
            node ->
                says(quads, node, Bg.correctionKind.asNode(), correction.kind().word())
                    && says(quads, node, Bg.correctedBy.asNode(), correction.by())
                    && correction.corrects().stream()
                        .allMatch(
                            iri ->
                                quads.contains(
                                    itsGraph,
                                    node,
                                    Bg.corrects.asNode(),
                                    NodeFactory.createURI(iri))));
  }

  private boolean says(DatasetGraph quads, Node node, Node property, String text) {
    return quads.contains(itsGraph, node, property, NodeFactory.createLiteralString(text));
  }
}
