package org.battlegraph.store.join;

import java.util.function.Supplier;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter;
import org.jspecify.annotations.Nullable;

/**
 * Rows that nobody looks for before the first is asked for. While Jena sets a query up it cannot be
 * stopped, so nothing that takes long may happen then.
 */
final class DeferredRows extends QueryIter {
  private final QueryIterator input;
  private final Supplier<QueryIterator> start;
  private @Nullable QueryIterator rows;

  /**
   * Defers.
   *
   * @param input what the rows are made of; it is closed with them even if none was asked for
   * @param start makes the rows, and closes the input where it fails
   */
  DeferredRows(QueryIterator input, Supplier<QueryIterator> start, ExecutionContext execution) {
    super(execution);
    this.input = input;
    this.start = start;
  }

  private QueryIterator rows() {
    QueryIterator started = rows;
    if (started == null) {
      started = start.get();
      rows = started;
    }
    return started;
  }

  @Override
  protected boolean hasNextBinding() {
    return rows().hasNext();
  }

  @Override
  protected Binding moveToNextBinding() {
    return rows().next();
  }

  @Override
  protected void closeIterator() {
    performClose(rows == null ? input : rows);
  }

  @Override
  protected void requestCancel() {
    performRequestCancel(rows == null ? input : rows);
  }
}
