package org.battlegraph.api;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.battlegraph.BattlegraphException;
import org.battlegraph.infer.Inference;
import org.battlegraph.link.Linker;
import org.battlegraph.link.Links;
import org.battlegraph.link.WikidataSource;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.Correction;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.ontology.OntologyFiles;
import org.battlegraph.rdf.CorrectionWriter;
import org.battlegraph.rdf.GraphWriter;
import org.battlegraph.rdf.Iris;
import org.battlegraph.rdf.LinkWriter;
import org.battlegraph.rdf.OntologyWriter;
import org.battlegraph.rdf.Vocabulary;
import org.battlegraph.store.GraphStore;
import org.battlegraph.store.RdfFile;

/**
 * Makes the whole graph of some articles: facts, links, the ontology, and what follows from them.
 *
 * <p>What is stated of each article does not depend on the others; what is derived depends on all
 * that is stated, and on nothing else. So graphs of articles that were mapped apart can be merged,
 * and one article can be exchanged.
 */
final class GraphAssembly {
  private final Iris iris;
  private final Linker linker;
  private final Graph ontology;
  private final Vocabulary vocabulary;
  private final Derivation derivation;
  private final List<Correction> corrections;

  /**
   * Makes an assembly.
   *
   * @param corrections what people say of entities
   */
  GraphAssembly(Iris iris, Linker linker, List<Correction> corrections) {
    this.corrections = List.copyOf(corrections);
    this.iris = iris;
    this.linker = linker;
    ontology = OntologyFiles.ontology().getGraph();
    vocabulary = Vocabulary.load();
    derivation = new Derivation(iris.graphs(), ontology);
  }

  GraphStore store(List<ArticleFacts> articles) {
    GraphStore store = GraphStore.inMemory();
    store.write(sink -> writeStated(articles, sink));
    derivation.derive(store);
    return store;
  }

  /** Makes one graph of what several hold: of articles that were mapped apart, as if together. */
  GraphStore merge(List<RdfFile> files) {
    GraphStore store = GraphStore.inMemory();
    files.forEach(file -> store.write(file::read));
    check(store);
    derivation.undo(store);
    derivation.derive(store);
    return store;
  }

  /**
   * Puts articles into a graph, in the place of those that have their names, and derives anew what
   * follows.
   */
  void exchange(GraphStore store, List<ArticleFacts> articles) {
    checkBase(store);
    derivation.undo(store);
    store.change(
        quads -> {
          for (ArticleFacts article : articles) {
            new ArticleRemoval(quads, iris.graphs(), article.article().name()).remove();
          }
          quads.deleteAny(
              NodeFactory.createURI(iris.graphs().ontology()), Node.ANY, Node.ANY, Node.ANY);
        });
    store.write(sink -> writeStated(articles, sink));
    derivation.derive(store);
  }

  /**
   * Puts an article into a graph in one transaction, in the place of the one that has its name.
   * What follows from it is not derived.
   */
  void put(GraphStore store, ArticleFacts article) {
    store.change(
        quads -> {
          checkBaseIfAny(store);
          Node graph = NodeFactory.createURI(iris.graphs().article(article.article().name()));
          Node evidence = NodeFactory.createURI(iris.graphs().evidence());
          if (quads.contains(evidence, graph, Node.ANY, Node.ANY)
              || quads.contains(graph, Node.ANY, Node.ANY, Node.ANY)) {
            new ArticleRemoval(quads, iris.graphs(), article.article().name()).remove();
          }
          store.write(sink -> writeArticles(List.of(article), sink));
        });
  }

  /** Derives anew, in one transaction, what follows from what a graph states. */
  void settle(GraphStore store) {
    store.change(
        quads -> {
          if (!hasOntology(quads)) {
            quads.deleteAny(
                NodeFactory.createURI(iris.graphs().ontology()), Node.ANY, Node.ANY, Node.ANY);
            store.write(sink -> OntologyWriter.write(iris, ontology, sink));
          }
          store.write(sink -> new CorrectionWriter(iris, sink).write(corrections));
          derivation.undo(store);
          derivation.derive(store);
        });
  }

  /** Tells whether a graph holds this ontology as it is, so that it need not be written anew. */
  private boolean hasOntology(DatasetGraph quads) {
    Set<Quad> own = new HashSet<>();
    OntologyWriter.write(
        iris,
        ontology,
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            own.add(quad);
          }
        });
    Node graph = NodeFactory.createURI(iris.graphs().ontology());
    Iterator<Quad> there = quads.find(graph, Node.ANY, Node.ANY, Node.ANY);
    return Iter.toSet(there).equals(own);
  }

  /**
   * Checks that a graph can be worked on.
   *
   * @throws BattlegraphException if it holds two versions of an article, or another base
   */
  void check(GraphStore store) {
    checkBase(store);
    checkVersions(store);
  }

  /**
   * Links the things of a graph by a source, and derives anew what follows. What the source links
   * takes the place of the links that a thing had; the others stay.
   */
  Links link(GraphStore store, WikidataSource source) {
    AtomicReference<Links> links = new AtomicReference<>();
    store.change(quads -> links.set(linkWithin(store, source)));
    return links.get();
  }

  private Links linkWithin(GraphStore store, WikidataSource source) {
    checkBase(store);
    derivation.undo(store);
    Links links =
        new Linker(source)
            .link(
                List.copyOf(
                    store.read(quads -> LinkSubjects.read(quads, iris.graphs())).all().values()));
    store.change(
        quads -> {
          LinkRecords records = new LinkRecords(quads, iris.graphs());
          links.links().stream()
              .map(link -> iris.entity(link.entity()))
              .distinct()
              .forEach(entity -> records.remove(NodeFactory.createURI(entity)));
        });
    store.write(
        sink -> new LinkWriter(iris, sink).write(links.links(), links.points(), links.names()));
    derivation.derive(store);
    return links;
  }

  /** Returns the things of some articles as they are linked. */
  LinkContexts linkContexts(List<ArticleFacts> articles) {
    try (GraphStore store = GraphStore.inMemory()) {
      store.write(sink -> writeStated(articles, sink));
      LinkSubjects subjects = store.read(quads -> LinkSubjects.read(quads, iris.graphs()));
      return new LinkContexts(subjects.all(), subjects::around);
    }
  }

  /** Of two versions of an article only one can be checked against its text. */
  private static void checkVersions(GraphStore store) {
    store.read(
        quads -> {
          Map<Node, Node> hashes = new HashMap<>();
          quads
              .find(Node.ANY, Node.ANY, Bg.sha256.asNode(), Node.ANY)
              .forEachRemaining(
                  quad -> {
                    Node other = hashes.putIfAbsent(quad.getSubject(), quad.getObject());
                    if (other != null && !other.equals(quad.getObject())) {
                      throw new BattlegraphException(
                          "the graphs hold two versions of "
                              + quad.getSubject().getURI()
                              + "; exchange the article with map --into");
                    }
                  });
          return hashes.size();
        });
  }

  private void checkBase(GraphStore store) {
    checkBase(store.read(Entities::graphs));
  }

  private void checkBaseIfAny(GraphStore store) {
    store.read(Entities::find).ifPresent(this::checkBase);
  }

  private void checkBase(Graphs found) {
    if (!found.equals(iris.graphs())) {
      throw new BattlegraphException(
          "the graph's resources are named under "
              + found.base()
              + " and not under "
              + iris.graphs().base());
    }
  }

  /** Returns what is inferred from some articles. */
  List<Inference> infer(List<ArticleFacts> articles) {
    try (GraphStore store = store(articles)) {
      return derivation.inferences(store);
    }
  }

  private void writeStated(List<ArticleFacts> articles, StreamRDF sink) {
    writeArticles(articles, sink);
    writeCommon(sink);
  }

  private void writeArticles(List<ArticleFacts> articles, StreamRDF sink) {
    articles.forEach(article -> writeStated(article, sink));
  }

  /** Sends what one article states, which does not depend on the others. */
  void writeStated(ArticleFacts article, StreamRDF sink) {
    new GraphWriter(iris, vocabulary, sink).write(article);
    Links links =
        linker.link(
            article.article().name().replace('_', ' '), article.resolution().entities().values());
    new LinkWriter(iris, sink).write(links.links(), links.points(), links.names());
  }

  /** Sends what stands once in a graph, whatever its articles: the ontology, what people joined. */
  void writeCommon(StreamRDF sink) {
    new CorrectionWriter(iris, sink).write(corrections);
    OntologyWriter.write(iris, ontology, sink);
  }
}
