package org.battlegraph.store;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.JenaTransactionException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;
import org.battlegraph.store.join.JoinOrder;

/** A dataset whose default graph is the union of chosen graphs of another, which is not changed. */
final class DatasetView extends DatasetGraphWrapper implements DatasetGraphWrapperView {
  private final Graph union;
  private final GraphSelection selection;

  /** What the transaction of a thread reads instead of the quads. */
  private final ThreadLocal<IndexedCopy> copy = new ThreadLocal<>();

  DatasetView(DatasetGraph quads, GraphSelection selection) {
    super(quads, quads.getContext().copy());
    this.selection = selection;
    this.union = new UnionGraph(quads, selection);
    JoinOrder.applyTo(getContext());
  }

  @Override
  public Graph getDefaultGraph() {
    IndexedCopy indexed = copy.get();
    return indexed == null ? union : indexed.union();
  }

  @Override
  public Graph getGraph(Node name) {
    if (Quad.isDefaultGraph(name)) {
      return getDefaultGraph();
    }
    IndexedCopy indexed = copy.get();
    return indexed == null
        ? super.getGraph(name)
        : indexed.named(name).orElseGet(() -> super.getGraph(name));
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    Iterator<Quad> named =
        Quad.isDefaultGraph(graph)
            ? Iter.nullIterator()
            : findNG(graph, subject, predicate, object);
    if (!Quad.isDefaultGraph(graph) && graph != null && !Node.ANY.equals(graph)) {
      return named;
    }
    Iterator<Quad> unnamed =
        Iter.map(
            getDefaultGraph().find(subject, predicate, object),
            triple -> Quad.create(Quad.defaultGraphIRI, triple));
    return Iter.concat(unnamed, named);
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public Iterator<Quad> find() {
    return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public boolean contains(Node graph, Node subject, Node predicate, Node object) {
    return find(graph, subject, predicate, object).hasNext();
  }

  @Override
  public boolean contains(Quad quad) {
    return find(quad).hasNext();
  }

  @Override
  public boolean isEmpty() {
    return !find().hasNext();
  }

  @Override
  public void begin() {
    begin(TxnType.READ);
  }

  @Override
  public void begin(TxnType type) {
    if (type == TxnType.WRITE) {
      throw new JenaTransactionException("a view cannot be written to");
    }
    super.begin(TxnType.READ);
    if (selection == GraphSelection.ASSERTED && getWrapped() instanceof MemoryQuads memory) {
      memory.copy().ifPresent(copy::set); // behind the begin: then it is of what is read
    }
  }

  @Override
  public void end() {
    copy.remove();
    super.end();
  }

  @Override
  public void commit() {
    copy.remove();
    super.commit();
  }

  @Override
  public void abort() {
    copy.remove();
    super.abort();
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }
}
