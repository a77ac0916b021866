package org.battlegraph.store.join;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/** For each row of the input what follows it. */
final class FollowedRows extends QueryIter1 {
  private final Follower follower;
  private Iterator<Binding> current = Iter.nullIterator();

  FollowedRows(QueryIterator input, Follower follower, ExecutionContext execution) {
    super(input, execution);
    this.follower = follower;
  }

  @Override
  protected boolean hasNextBinding() {
    while (!current.hasNext()) {
      Iter.close(current);
      current = Iter.nullIterator();
      if (!getInput().hasNext()) {
        return false;
      }
      current = follower.after(getInput().next());
    }
    return true;
  }

  @Override
  protected Binding moveToNextBinding() {
    return current.next();
  }

  @Override
  protected void requestSubCancel() {
    // What goes through the graph looks at the query's own signal.
  }

  @Override
  protected void closeSubIterator() {
    Iter.close(current);
  }
}
