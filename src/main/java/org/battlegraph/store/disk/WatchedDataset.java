package org.battlegraph.store.disk;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;
import org.battlegraph.BattlegraphException;

/**
 * A dataset on disk that tells of changes before they are made, and says in one line that the disk
 * takes no more.
 */
final class WatchedDataset extends DatasetGraphWrapper implements DatasetGraphWrapperView {
  private final Path folder;
  private final Changes changes;

  WatchedDataset(DatasetGraph data, Path folder, Changes changes) {
    super(data);
    this.folder = folder;
    this.changes = changes;
  }

  /** Is told of transactions that may change the data. */
  interface Changes {
    /** One is about to begin. */
    void begin();

    /** One is about to be committed; whether it will be is not known. */
    void commit();

    /** One was taken back. */
    void abort();
  }

  @Override
  public void begin(TxnType type) {
    if (type != TxnType.READ) {
      changes.begin();
    }
    super.begin(type);
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  @Override
  public void begin() {
    begin(TxnType.READ_PROMOTE);
  }

  /** A disk that is full can come to light anywhere in a change, not only where it writes. */
  @Override
  public void executeWrite(Runnable change) {
    guard(
        () -> {
          super.executeWrite(change);
          return folder;
        });
  }

  @Override
  public void add(Quad quad) {
    guard(
        () -> {
          super.add(quad);
          return quad;
        });
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    add(Quad.create(graph, subject, predicate, object));
  }

  @Override
  public void commit() {
    changes.commit();
    guard(
        () -> {
          super.commit();
          return folder;
        });
  }

  @Override
  public void abort() {
    super.abort();
    changes.abort();
  }

  private <T> T guard(Supplier<T> work) {
    try {
      return work.get();
    } catch (BattlegraphException e) {
      throw e;
    } catch (RuntimeException | InternalError e) {
      // A mapped file that the disk has no room for is an InternalError of the virtual machine.
      throw refusal(e);
    }
  }

  private RuntimeException refusal(Throwable error) {
    return StoreException.ofDisk(folder, error)
        .map(RuntimeException.class::cast)
        .orElseGet(
            () ->
                error instanceof RuntimeException known
                    ? known
                    : new StoreException(
                        folder, "cannot be written to: " + error.getMessage(), error));
  }
}
