package org.battlegraph.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.system.Prefixes;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * The triples of a dataset as it was, in graphs that are made for looking up: the union of the
 * chosen graphs, and each of the others. Nobody writes to it.
 */
final class IndexedCopy {
  private final Graph union;
  private final Map<Node, Graph> named = new HashMap<>();

  private IndexedCopy(PrefixMapping prefixes) {
    this.union = new Closed(prefixes);
  }

  /** Copies what a dataset holds now. */
  static IndexedCopy of(DatasetGraph quads, GraphSelection selection) {
    PrefixMapping prefixes = Prefixes.adapt(quads.prefixes());
    IndexedCopy copy = new IndexedCopy(prefixes);
    Map<Node, Node> once = new HashMap<>(); // the same object for the same node is compared at once
    Iterator<Quad> all = quads.find();
    while (all.hasNext()) {
      Quad quad = all.next();
      Node name = quad.getGraph();
      Graph graph =
          quad.isDefaultGraph() || selection.test(name)
              ? copy.union
              : copy.named.computeIfAbsent(name, other -> new Closed(prefixes));
      ((Closed) graph)
          .triples.add(
              Triple.create(
                  same(quad.getSubject(), once),
                  same(quad.getPredicate(), once),
                  same(quad.getObject(), once)));
    }
    return copy;
  }

  private static Node same(Node node, Map<Node, Node> once) {
    Node known = once.putIfAbsent(node, node);
    return known == null ? node : known;
  }

  /** The union of the chosen graphs. */
  Graph union() {
    return union;
  }

  /** One of the graphs that are not in the union. */
  Optional<Graph> named(Node name) {
    return Optional.ofNullable(named.get(name));
  }

  /** A graph that can be read only. */
  private static final class Closed extends GraphBase {
    private final GraphMem2Fast triples = new GraphMem2Fast();
    private final PrefixMapping prefixes;

    Closed(PrefixMapping prefixes) {
      this.prefixes = prefixes;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
      return triples.find(pattern);
    }

    @Override
    protected boolean graphBaseContains(Triple triple) {
      return triples.contains(triple);
    }

    @Override
    protected int graphBaseSize() {
      return triples.size();
    }

    @Override
    protected PrefixMapping createPrefixMapping() {
      return prefixes;
    }
  }
}
