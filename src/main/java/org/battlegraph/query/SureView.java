package org.battlegraph.query;

import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.battlegraph.ontology.Bg;

/**
 * A dataset without what it says of facts of which it is less sure than some confidence. Short cuts
 * stay, because they do not tell which facts they follow from. It is good for one question, because
 * it remembers the facts that it has seen.
 */
final class SureView extends DatasetGraphWrapper implements DatasetGraphWrapperView {
  private final double least;
  private final Map<Node, Boolean> sure = new ConcurrentHashMap<>();

  SureView(DatasetGraph dataset, double least) {
    super(dataset, dataset.getContext().copy());
    this.least = least;
  }

  private boolean isSure(Node subject) {
    return sure.computeIfAbsent(subject, this::look);
  }

  private boolean look(Node subject) {
    Iterator<Quad> said = super.find(Node.ANY, subject, Bg.confidence.asNode(), Node.ANY);
    try {
      return !said.hasNext() || !(value(said.next().getObject()) < least);
    } finally {
      Iter.close(said);
    }
  }

  private static double value(Node confidence) {
    return confidence.isLiteral() && confidence.getLiteralValue() instanceof Number number
        ? number.doubleValue()
        : 1;
  }

  private Graph sureOf(Graph graph) {
    return new WrappedGraph(graph) {
      @Override
      public ExtendedIterator<Triple> find(Triple pattern) {
        return super.find(pattern).filterKeep(triple -> isSure(triple.getSubject()));
      }

      @Override
      public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        return super.find(subject, predicate, object)
            .filterKeep(triple -> isSure(triple.getSubject()));
      }

      @Override
      public boolean contains(Node subject, Node predicate, Node object) {
        return find(subject, predicate, object).hasNext();
      }

      @Override
      public boolean contains(Triple triple) {
        return find(triple).hasNext();
      }
    };
  }

  private Iterator<Quad> sureOf(Iterator<Quad> quads) {
    return Iter.filter(quads, quad -> isSure(quad.getSubject()));
  }

  @Override
  public Graph getDefaultGraph() {
    return sureOf(super.getDefaultGraph());
  }

  @Override
  public Graph getGraph(Node name) {
    return sureOf(super.getGraph(name));
  }

  @Override
  public Iterator<Quad> find() {
    return sureOf(super.find());
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return sureOf(super.find(quad));
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    return sureOf(super.find(graph, subject, predicate, object));
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node predicate, Node object) {
    return sureOf(super.findNG(graph, subject, predicate, object));
  }

  @Override
  public boolean contains(Node graph, Node subject, Node predicate, Node object) {
    return find(graph, subject, predicate, object).hasNext();
  }

  @Override
  public boolean contains(Quad quad) {
    return find(quad).hasNext();
  }
}
