package org.battlegraph.api;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.battlegraph.BattlegraphException;
import org.battlegraph.identity.Identity;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.store.GraphStore;

/**
 * The entities of a graph, with what joins them, under whatever base they were named.
 *
 * <pre>{@code
 * ArticleGraph graph = ArticleGraph.read(Path.of("graph.trig"));
 * Entities.of(GraphStore.over(graph.dataset()))
 *     .entities()
 *     .forEach(entity -> System.out.println(entity.iri() + " is " + entity.canonical()));
 * }</pre>
 */
public final class Entities {
  private static final String EVIDENCE = "graph/evidence";

  private Entities() {}

  /**
   * Returns the entities of a graph.
   *
   * @throws BattlegraphException if it has no named graphs, which tell whose words are whose
   */
  public static Identity of(GraphStore store) {
    return store.read(quads -> Identity.of(quads, graphs(quads)));
  }

  /** Returns the names of a graph's graphs. */
  static Graphs graphs(DatasetGraph quads) {
    return find(quads)
        .or(() -> quads.isEmpty() ? Optional.of(Graphs.standard()) : Optional.empty())
        .orElseThrow(
            () ->
                new BattlegraphException(
                    quads.listGraphNodes().hasNext()
                        ? "the graphs hold no article: there is nothing to work on"
                        : "the graph has no articles' graphs of their own: give a file that holds"
                            + " named graphs (.trig, .nq, .jsonld)"));
  }

  /** Returns the names of a graph's graphs, if it has any of articles. */
  static Optional<Graphs> find(DatasetGraph quads) {
    // One is enough: a great graph has as many texts as articles.
    Iterator<Quad> texts = quads.find(Node.ANY, Node.ANY, Bg.plainText.asNode(), Node.ANY);
    try {
      return Iter.asStream(texts)
          .map(quad -> quad.getGraph().getURI())
          .filter(graph -> graph.endsWith(EVIDENCE))
          .findFirst()
          .map(graph -> new Graphs(graph.substring(0, graph.length() - EVIDENCE.length())));
    } finally {
      Iter.close(texts);
    }
  }
}
