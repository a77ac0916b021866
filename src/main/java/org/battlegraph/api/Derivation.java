package org.battlegraph.api;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.battlegraph.identity.CommonNames;
import org.battlegraph.identity.Identity;
import org.battlegraph.identity.SameEntityWriter;
import org.battlegraph.infer.Inference;
import org.battlegraph.infer.Inferences;
import org.battlegraph.infer.ShortCuts;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.ontology.OntologyFiles;
import org.battlegraph.store.GraphStore;

/**
 * What follows from what the articles of a graph state: one label for each entity, which entities
 * are one, the short cuts, and what is inferred. It is a function of the stated quads, so that
 * doing it again after a change gives what a graph made from scratch has.
 */
final class Derivation {
  private final Graphs graphs;
  private final ShortCuts shortCuts;
  private final Inferences inferences;

  Derivation(Graphs graphs, Graph ontology) {
    this.graphs = graphs;
    this.shortCuts = new ShortCuts(OntologyFiles.shortCutRules(), ontology);
    this.inferences = new Inferences(OntologyFiles.inferenceRules(), ontology);
  }

  /** Takes everything derived out of a graph, and leaves what its articles state. */
  void undo(GraphStore store) {
    store.change(
        quads -> {
          for (String graph : List.of(graphs.shortcuts(), graphs.inferred())) {
            quads.deleteAny(NodeFactory.createURI(graph), Node.ANY, Node.ANY, Node.ANY);
          }
          SameEntityWriter.undo(quads, graphs);
          CommonNames.undo(quads, graphs);
        });
  }

  /** Tells whether a graph holds anything that was inferred. */
  boolean isDone(GraphStore store) {
    Node graph = NodeFactory.createURI(graphs.inferred());
    return store.read(quads -> quads.contains(graph, Node.ANY, Node.ANY, Node.ANY));
  }

  /** Adds everything that follows to a graph that holds what its articles state. */
  void derive(GraphStore store) {
    store.change(
        quads -> {
          CommonNames.choose(quads, graphs);
          SameEntityWriter.write(Identity.of(quads, graphs).joins(), quads, graphs);
        });
    List<Triple> derived = shortCuts(store.defaultView());
    Node graph = NodeFactory.createURI(graphs.shortcuts());
    store.change(quads -> derived.forEach(triple -> add(quads, graph, triple)));
    List<Inference> inferred = inferences(store);
    Node itsGraph = NodeFactory.createURI(graphs.inferred());
    store.change(
        quads ->
            inferred.stream()
                .flatMap(each -> each.triples(graphs).stream())
                .forEach(triple -> add(quads, itsGraph, triple)));
  }

  /** Returns what is inferred, with the help of the short cuts that the graph holds by now. */
  List<Inference> inferences(GraphStore store) {
    Node evidence = NodeFactory.createURI(graphs.evidence());
    Dataset stated = store.defaultView();
    return Txn.calculateRead(
        stated,
        () -> {
          DatasetGraph all = stated.asDatasetGraph();
          return inferences.derive(all.getDefaultGraph(), all.getGraph(evidence));
        });
  }

  private List<Triple> shortCuts(Dataset stated) {
    return Txn.calculateRead(
        stated, () -> new ArrayList<>(shortCuts.derive(stated.asDatasetGraph().getDefaultGraph())));
  }

  private static void add(DatasetGraph quads, Node graph, Triple triple) {
    quads.add(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
  }
}
