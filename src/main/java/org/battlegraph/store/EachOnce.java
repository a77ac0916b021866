package org.battlegraph.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.iterator.IteratorCloseable;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what came before. Most look-ups find one triple or the same one in many graphs, one
 * behind the other; only where different ones come, it remembers them.
 */
final class EachOnce implements IteratorCloseable<Triple> {
  private final Iterator<Triple> all;
  private @Nullable Triple last;
  private @Nullable Triple next;
  private @Nullable Set<Triple> before;

  EachOnce(Iterator<Triple> all) {
    this.all = all;
  }

  @Override
  public boolean hasNext() {
    while (next == null && all.hasNext()) {
      Triple candidate = all.next();
      if (isNew(candidate)) {
        next = candidate;
      }
    }
    return next != null;
  }

  private boolean isNew(Triple candidate) {
    if (last == null) {
      last = candidate;
      return true;
    }
    if (candidate.equals(last)) {
      return false;
    }
    if (before == null) {
      before = new HashSet<>();
      before.add(last);
    }
    last = candidate;
    return before.add(candidate);
  }

  @Override
  public Triple next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Triple found = next;
    next = null;
    return found;
  }

  @Override
  public void close() {
    Iter.close(all);
  }
}
