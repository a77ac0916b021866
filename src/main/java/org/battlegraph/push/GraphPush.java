package org.battlegraph.push;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.store.RdfFile;

/**
 * Pushes files into a store, graph by graph, so that pushing them again changes nothing.
 *
 * <p>The graph of an article, and that of the ontology, takes the place of what the store has under
 * its name: an article that was mapped anew leaves nothing of its old self. A graph that holds
 * things of several articles is added to, unless {@link SharedGraphs} says otherwise; as no node of
 * a graph is blank, what is added twice is there once. Of the input it holds a batch of quads in
 * memory, and the names of the graphs.
 *
 * <pre>{@code
 * GraphPush push =
 *     new GraphPush("http://localhost:3030/battles/data", Authorization.NONE, Patience.USUAL,
 *         SharedGraphs.ADDED_TO, GraphPush.BATCH, System.err::println);
 * push.push(Path.of("seeds.trig"));
 * }</pre>
 *
 * <p>For use by one thread.
 */
public final class GraphPush {
  /** How many quads are held before they are sent, unless somebody wants it otherwise. */
  public static final int BATCH = 100_000;

  private final GraphStoreClient client;
  private final SharedGraphs shared;
  private final int batch;

  /** What stood under these names before has been replaced. */
  private final Set<Node> replaced = new HashSet<>();

  private final Set<Node> names = new HashSet<>();
  private long quads;

  /**
   * Describes where to.
   *
   * @param store the address of a graph store, with http or https
   * @param authorization who asks
   * @param patience how often a request is sent again
   * @param shared what becomes of graphs that hold things of several articles
   * @param batch how many quads are held before they are sent
   * @param waiting is told in one line why a request is sent again
   * @throws PushException if the address is none
   */
  public GraphPush(
      String store,
      Authorization authorization,
      Patience patience,
      SharedGraphs shared,
      int batch,
      Consumer<String> waiting) {
    this.client = new GraphStoreClient(store, authorization, patience, waiting);
    this.shared = shared;
    this.batch = batch;
  }

  /** Returns how many graphs have been pushed. */
  public int graphs() {
    return names.size();
  }

  /** Returns how many quads have been pushed. */
  public long quads() {
    return quads;
  }

  /**
   * Pushes a file.
   *
   * @throws PushException if the store does not take it; what was sent before stays there
   * @throws org.battlegraph.store.RdfFileException if the file cannot be read
   */
  public void push(Path file) {
    Batch sink = new Batch(file);
    RdfFile.of(file).read(sink);
    sink.send();
  }

  /** Quads that wait, graph by graph. */
  private final class Batch extends StreamRDFBase implements StreamRDF {
    private final Path file;
    private final Map<Node, Graph> waiting = new LinkedHashMap<>();
    private int count;

    Batch(Path file) {
      this.file = file;
    }

    @Override
    public void triple(Triple triple) {
      throw new PushException(
          file + ": a triple without a named graph; a .trig or .nq that map has written has none");
    }

    @Override
    public void quad(Quad quad) {
      if (quad.isDefaultGraph()) {
        triple(quad.asTriple());
      }
      if (quad.getSubject().isBlank() || quad.getObject().isBlank()) {
        throw new PushException(
            file + ": a blank node, which would be doubled when it is pushed again: " + quad);
      }
      waiting
          .computeIfAbsent(quad.getGraph(), name -> GraphMemFactory.createDefaultGraph())
          .add(quad.asTriple());
      if (++count >= batch) {
        send();
      }
    }

    void send() {
      waiting.forEach(GraphPush.this::send);
      waiting.clear();
      count = 0;
    }
  }

  private void send(Node name, Graph graph) {
    boolean first = isReplaced(name.getURI()) && replaced.add(name);
    client.send(
        name.getURI(),
        graph,
        first ? GraphStoreClient.Sending.REPLACE : GraphStoreClient.Sending.ADD);
    names.add(name);
    quads += graph.size();
  }

  private boolean isReplaced(String name) {
    return shared == SharedGraphs.REPLACED || Graphs.isArticle(name) || Graphs.isOntology(name);
  }
}
