package org.battlegraph.bench.size;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.battlegraph.ontology.Graphs;

/**
 * Makes battle graphs of any size: quads in the vocabulary and in the named graphs that {@code map}
 * writes, about as many of each kind as articles give. Few units, places and events are spoken of
 * often and most hardly ever. One seed gives one graph.
 *
 * <p>Everything is invented, and no sentence was read for it: short cuts, inferences and identity
 * are written as the rules would derive them, which a test compares.
 */
public final class GeneratedGraph {
  /** How many quads an article gives, roughly; it decides how many things there are to tell of. */
  private static final int QUADS_PER_ARTICLE = 8600;

  private GeneratedGraph() {}

  /**
   * Writes a graph.
   *
   * @param seed decides everything
   * @param quads how many there will be at least; the last article is told to its end
   * @param out is sent every quad, some of them more than once
   * @return how many were sent
   */
  public static long write(long seed, long quads, StreamRDF out) {
    Random random = new Random(seed);
    int articles = (int) Math.max(4, quads / QUADS_PER_ARTICLE);
    QuadSink sink = new QuadSink(out);
    InventedWorld world = new InventedWorld(articles, random);
    Set<Triple> shortCuts = new HashSet<>();
    Chronicle chronicle = new Chronicle(world, sink, shortCuts, random);
    out.start();
    for (int article = 0; sink.count() + shortCuts.size() < quads; article++) {
      chronicle.article(article);
    }
    for (Triple derived : shortCuts) {
      sink.add(
          QuadSink.iri(Graphs.standard().shortcuts()),
          derived.getSubject(),
          derived.getPredicate(),
          derived.getObject());
    }
    out.finish();
    return sink.count();
  }
}
