package org.battlegraph.store;

import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.TransactionHandler;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.riot.system.Prefixes;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.TransactionHandlerView;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * The triples of a dataset's default graph and of chosen named graphs, each once.
 *
 * <p>It asks the dataset once for all named graphs and drops those that are not chosen: asking each
 * graph by its name would cost a look-up an article.
 */
final class UnionGraph extends GraphBase {
  private final DatasetGraph quads;
  private final Predicate<Node> chosen;

  /** For every quad that is met its graph is asked about, and there are few graphs. */
  private final Map<Node, Boolean> decided = new ConcurrentHashMap<>();

  UnionGraph(DatasetGraph quads, Predicate<Node> chosen) {
    this.quads = quads;
    this.chosen = chosen;
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    Node subject = pattern.getSubject();
    Node predicate = pattern.getPredicate();
    Node object = pattern.getObject();
    Iterator<Quad> unnamed = quads.find(Quad.defaultGraphIRI, subject, predicate, object);
    Iterator<Quad> named =
        Iter.filter(
            quads.findNG(Node.ANY, subject, predicate, object), quad -> isChosen(quad.getGraph()));
    Iterator<Quad> found = unnamed.hasNext() ? Iter.concat(unnamed, named) : named;
    return WrappedIterator.createNoRemove(new EachOnce(Iter.map(found, Quad::asTriple)));
  }

  private boolean isChosen(Node graph) {
    return decided.computeIfAbsent(graph, chosen::test);
  }

  @Override
  protected PrefixMapping createPrefixMapping() {
    return Prefixes.adapt(quads.prefixes());
  }

  @Override
  public TransactionHandler getTransactionHandler() {
    return new TransactionHandlerView(quads);
  }
}
