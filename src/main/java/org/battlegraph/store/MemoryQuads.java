package org.battlegraph.store;

import java.util.Optional;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/** Quads in memory, of which a copy that is faster to read may be kept until the next change. */
final class MemoryQuads extends DatasetGraphWrapper {
  private long changes;
  private @Nullable IndexedCopy copy;

  MemoryQuads() {
    super(DatasetGraphFactory.createTxnMem());
  }

  /** Copies what is there now. */
  void index(GraphSelection selection) {
    DatasetGraph quads = get();
    Txn.executeRead(
        quads,
        () -> {
          long before = changes();
          IndexedCopy made = IndexedCopy.of(quads, selection);
          keep(made, before);
        });
  }

  private synchronized long changes() {
    return changes;
  }

  private synchronized void keep(IndexedCopy made, long before) {
    if (changes == before) {
      copy = made;
    }
  }

  /** The copy, if there is one. Who has begun to read sees the same in it as in the quads. */
  synchronized Optional<IndexedCopy> copy() {
    return Optional.ofNullable(copy);
  }

  /**
   * Before a change and behind it: a copy that is begun before it ends is of what was before, and
   * whoever begins to read behind it finds no copy.
   */
  private synchronized void changing() {
    changes++;
    copy = null;
  }

  @Override
  public void begin(TxnType type) {
    if (type != TxnType.READ) {
      changing();
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

  @Override
  public void commit() {
    boolean isChange = transactionMode() == ReadWrite.WRITE;
    super.commit();
    if (isChange) {
      changing();
    }
  }
}
