package org.battlegraph.store;

import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * The quads of a graph, and the two ways to look at them. Each quad is kept once; the views show it
 * where it belongs. Safe for one writer and any number of readers at a time. What is called within
 * a change is part of its transaction.
 */
public final class GraphStore implements AutoCloseable {
  private final DatasetGraph quads;
  private final DatasetGraph defaultView;
  private final DatasetGraph everything;

  private GraphStore(DatasetGraph quads) {
    this.quads = quads;
    this.defaultView = new DatasetView(quads, GraphSelection.ASSERTED);
    this.everything = new DatasetView(quads, GraphSelection.ALL);
  }

  /** A new, empty store in memory. */
  public static GraphStore inMemory() {
    return new GraphStore(new MemoryQuads());
  }

  /**
   * A store over a dataset that somebody else made, without copying it.
   *
   * @param dataset named graphs as the vocabulary says, or a default graph alone, or a view of a
   *     store
   */
  public static GraphStore over(Dataset dataset) {
    DatasetGraph given = dataset.asDatasetGraph();
    return new GraphStore(given instanceof DatasetView view ? view.getWrapped() : given);
  }

  /**
   * Adds quads in one transaction: all of them, or none if the writer throws.
   *
   * @param writer is given the sink to send triples (for the default graph) and quads to
   */
  public void write(Consumer<StreamRDF> writer) {
    quads.executeWrite(
        () -> {
          StreamRDF sink = StreamRDFLib.dataset(quads);
          sink.start();
          writer.accept(sink);
          sink.finish();
        });
  }

  /**
   * Changes the quads in one transaction: all of it, or nothing if the change throws.
   *
   * @param change is given the quads, each in its named graph
   */
  public void change(Consumer<DatasetGraph> change) {
    quads.executeWrite(() -> change.accept(quads));
  }

  /**
   * Looks at the quads in one transaction.
   *
   * @param look is given the quads, each in its named graph, and must not change them
   */
  public <T> T read(Function<DatasetGraph, T> look) {
    return quads.calculateRead(() -> look.apply(quads));
  }

  /**
   * What users ask by default. Its default graph is the union of the articles' graphs, of what
   * joins them and of the short cuts, and of the triples that were loaded without a graph; the
   * named graphs stand beside it.
   */
  public Dataset defaultView() {
    return DatasetFactory.wrap(defaultView);
  }

  /** Everything: its default graph is the union of all graphs. */
  public Dataset everything() {
    return DatasetFactory.wrap(everything);
  }

  /**
   * Copies what the default view shows into graphs that are faster to look things up in, and is
   * used until the next change. Worth its while where many questions are asked of one graph; a
   * store that is not in memory stays as it is.
   */
  public void index() {
    if (quads instanceof MemoryQuads memory) {
      memory.index(GraphSelection.ASSERTED);
    }
  }

  /** The number of different triples in the default view. */
  public long size() {
    return Txn.calculateRead(defaultView, () -> (long) defaultView.getDefaultGraph().size());
  }

  @Override
  public void close() {
    quads.close();
  }
}
