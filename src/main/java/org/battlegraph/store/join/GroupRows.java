package org.battlegraph.store.join;

import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.iterator.IteratorCloseable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.battlegraph.store.join.GroupMatch.Pattern;
import org.battlegraph.store.join.GroupMatch.Term;
import org.jspecify.annotations.Nullable;

/** The solutions of a group for one row: each pattern is looked up for what those before bind. */
final class GroupRows implements IteratorCloseable<Binding> {
  private final GroupMatch group;
  private final Binding row;
  private final Graph graph;
  private final ExecutionContext execution;
  private final @Nullable AtomicBoolean cancelled;
  private final @Nullable Node[] slots;

  /**
   * For each pattern that is looked up its matches, and for each slot the pattern that fills it.
   */
  private final ExtendedIterator<Triple>[] matches;

  private final int[] filler;
  private static final int THE_ROW = -1;
  private static final int NOBODY = Integer.MAX_VALUE;

  private int depth;
  private boolean isFound;

  @SuppressWarnings("unchecked") // an array of a generic type
  GroupRows(GroupMatch group, Binding row, ExecutionContext execution) {
    this.group = group;
    this.row = row;
    this.execution = execution;
    this.graph = execution.getActiveGraph();
    this.cancelled = execution.getCancelSignal();
    int variables = group.variables().size();
    this.slots = new Node[variables];
    this.filler = new int[variables];
    this.matches = (ExtendedIterator<Triple>[]) new ExtendedIterator<?>[group.patterns().size()];
    for (int slot = 0; slot < variables; slot++) {
      slots[slot] = row.get(group.variables().get(slot));
      filler[slot] = slots[slot] == null ? NOBODY : THE_ROW;
    }
    look(0);
  }

  @Override
  public boolean hasNext() {
    if (!isFound && depth >= 0) {
      isFound = advance();
    }
    return isFound;
  }

  @Override
  public Binding next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    isFound = false;
    return solution();
  }

  /** What is known by now. */
  private Binding solution() {
    BindingBuilder solution = Binding.builder(row);
    for (int slot = 0; slot < slots.length; slot++) {
      if (filler[slot] != THE_ROW && slots[slot] != null) {
        solution.add(group.variables().get(slot), slots[slot]);
      }
    }
    return solution.build();
  }

  private boolean advance() {
    int last = matches.length - 1;
    while (depth >= 0) {
      if (!nextMatch()) {
        matches[depth].close();
        depth--;
      } else if (depth == last) {
        return true;
      } else {
        look(depth + 1);
      }
    }
    return false;
  }

  private void look(int pattern) {
    depth = pattern;
    Pattern asked = group.patterns().get(pattern);
    matches[pattern] =
        graph.find(node(asked.subject()), node(asked.predicate()), node(asked.object()));
  }

  private Node node(Term term) {
    if (term.slot() == Term.NONE) {
      return term.fixed();
    }
    Node known = slots[term.slot()];
    return known == null ? Node.ANY : known;
  }

  private boolean nextMatch() {
    Pattern asked = group.patterns().get(depth);
    while (matches[depth].hasNext()) {
      if (cancelled != null && cancelled.get()) {
        throw new QueryCancelledException();
      }
      empty(asked);
      Triple found = matches[depth].next();
      if (fill(asked.subject(), found.getSubject())
          && fill(asked.predicate(), found.getPredicate())
          && fill(asked.object(), found.getObject())
          && isKept(asked)) {
        return true;
      }
    }
    empty(asked);
    return false;
  }

  private boolean isKept(Pattern asked) {
    if (asked.filters().isEmpty()) {
      return true;
    }
    Binding solution = solution();
    for (Expr filter : asked.filters()) {
      if (!filter.isSatisfied(solution, execution)) {
        return false;
      }
    }
    return true;
  }

  private boolean fill(Term term, Node found) {
    int slot = term.slot();
    if (slot == Term.NONE || filler[slot] < depth) {
      return true; // it was looked for
    }
    if (slots[slot] == null) {
      slots[slot] = found;
      filler[slot] = depth;
      return true;
    }
    return slots[slot].equals(found); // the variable stands twice in this pattern
  }

  private void empty(Pattern pattern) {
    empty(pattern.subject());
    empty(pattern.predicate());
    empty(pattern.object());
  }

  private void empty(Term term) {
    int slot = term.slot();
    if (slot != Term.NONE && filler[slot] >= depth) {
      slots[slot] = null;
      filler[slot] = NOBODY;
    }
  }

  @Override
  public void close() {
    for (; depth >= 0; depth--) {
      matches[depth].close();
    }
    isFound = false;
  }
}
