package org.battlegraph.api;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.battlegraph.infer.Inference;
import org.battlegraph.infer.Inferences;
import org.battlegraph.infer.ShortCuts;
import org.battlegraph.link.Linker;
import org.battlegraph.link.Links;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.ontology.OntologyFiles;
import org.battlegraph.rdf.GraphWriter;
import org.battlegraph.rdf.Iris;
import org.battlegraph.rdf.LinkWriter;
import org.battlegraph.rdf.OntologyWriter;
import org.battlegraph.rdf.Vocabulary;
import org.battlegraph.store.GraphStore;

/**
 * Makes the whole graph of some articles: facts, links, the ontology, the short cuts, and what is
 * inferred from all of these.
 */
final class GraphAssembly {
  private final Iris iris;
  private final Linker linker;
  private final Graph ontology;
  private final Vocabulary vocabulary;
  private final ShortCuts shortCuts;
  private final Inferences inferences;

  GraphAssembly(Iris iris, Linker linker) {
    this.iris = iris;
    this.linker = linker;
    ontology = OntologyFiles.ontology().getGraph();
    vocabulary = Vocabulary.load();
    shortCuts = new ShortCuts(OntologyFiles.shortCutRules(), ontology);
    inferences = new Inferences(OntologyFiles.inferenceRules(), ontology);
  }

  GraphStore store(List<ArticleFacts> articles) {
    GraphStore store = GraphStore.inMemory();
    store.write(sink -> writeStated(articles, sink));
    deriveInto(store);
    return store;
  }

  void write(List<ArticleFacts> articles, StreamRDF sink) {
    writeStated(articles, sink);
    try (GraphStore store = GraphStore.inMemory()) {
      store.write(inner -> writeFacts(articles, inner));
      deriveInto(store).forEach(sink::quad);
    }
  }

  /** Adds the short cuts, then what is inferred with their help; returns both. */
  private List<Quad> deriveInto(GraphStore store) {
    List<Quad> derived = new ArrayList<>(derive(store.defaultView()));
    store.write(sink -> derived.forEach(sink::quad));
    List<Quad> inferred = infer(store.defaultView());
    store.write(sink -> inferred.forEach(sink::quad));
    derived.addAll(inferred);
    return derived;
  }

  /** Returns what is inferred from some articles. */
  List<Inference> infer(List<ArticleFacts> articles) {
    try (GraphStore store = GraphStore.inMemory()) {
      store.write(sink -> writeFacts(articles, sink));
      List<Quad> derived = derive(store.defaultView());
      store.write(sink -> derived.forEach(sink::quad));
      return inferences(store.defaultView());
    }
  }

  private List<Quad> infer(Dataset stated) {
    Node graph = NodeFactory.createURI(iris.graphs().inferred());
    return inferences(stated).stream()
        .flatMap(each -> each.triples(iris.graphs()).stream())
        .distinct()
        .map(triple -> Quad.create(graph, triple))
        .toList();
  }

  private List<Inference> inferences(Dataset stated) {
    Node evidence = NodeFactory.createURI(iris.graphs().evidence());
    return Txn.calculateRead(
        stated,
        () -> {
          DatasetGraph graphs = stated.asDatasetGraph();
          return inferences.derive(graphs.getDefaultGraph(), graphs.getGraph(evidence));
        });
  }

  private void writeStated(List<ArticleFacts> articles, StreamRDF sink) {
    writeFacts(articles, sink);
    List<Entity> entities =
        articles.stream()
            .flatMap(article -> article.resolution().entities().values().stream())
            .toList();
    Links links = linker.link(entities);
    new LinkWriter(iris, sink).write(links.links(), links.points());
    OntologyWriter.write(iris, ontology, sink);
  }

  private void writeFacts(List<ArticleFacts> articles, StreamRDF sink) {
    GraphWriter writer = new GraphWriter(iris, vocabulary, sink);
    articles.forEach(writer::write);
  }

  private List<Quad> derive(Dataset stated) {
    Node graph = NodeFactory.createURI(iris.graphs().shortcuts());
    return Txn.calculateRead(
        stated,
        () ->
            shortCuts.derive(stated.asDatasetGraph().getDefaultGraph()).stream()
                .map(triple -> Quad.create(graph, triple))
                .toList());
  }
}
