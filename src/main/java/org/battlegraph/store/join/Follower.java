package org.battlegraph.store.join;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.expr.ExprList;
import org.jspecify.annotations.Nullable;

/**
 * A part of a query that is made ready once and then asked for one row after the other, where Jena
 * would write that part anew with what the row binds.
 */
interface Follower {
  /** The rows that a row becomes. */
  Iterator<Binding> after(Binding row);

  /** One for each of what the other gives. */
  default Follower then(Follower next) {
    return row -> Iter.flatMap(after(row), next::after);
  }

  /** The row itself where there is nothing else. */
  default Follower orTheRow() {
    return row -> {
      Iterator<Binding> rows = after(row);
      return rows.hasNext() ? rows : Iter.of(row);
    };
  }

  /** The row itself where there is something. */
  default Follower exists() {
    return row -> isAny(row) ? Iter.of(row) : Iter.nullIterator();
  }

  /** The row itself where there is nothing. */
  default Follower isMissing() {
    return row -> isAny(row) ? Iter.nullIterator() : Iter.of(row);
  }

  private boolean isAny(Binding row) {
    Iterator<Binding> rows = after(row);
    try {
      return rows.hasNext();
    } finally {
      Iter.close(rows);
    }
  }

  /** Those of its rows that are not filtered out. */
  default Follower where(ExprList filters, ExecutionContext execution) {
    return row -> Iter.filter(after(row), found -> filters.isSatisfied(found, execution));
  }

  /** Its rows with values besides; without those that bind another value already. */
  default Follower with(VarExprList values, ExecutionContext execution) {
    return row ->
        Iter.removeNulls(Iter.map(after(row), found -> extended(found, values, execution)));
  }

  private static @Nullable Binding extended(
      Binding row, VarExprList values, ExecutionContext execution) {
    BindingBuilder extended = Binding.builder(row);
    for (Var variable : values.getVars()) {
      Node value = values.get(variable, extended.snapshot(), execution);
      if (value == null) {
        continue;
      }
      Node known = extended.get(variable);
      if (known == null) {
        extended.add(variable, value);
      } else if (!known.sameValueAs(value)) {
        return null;
      }
    }
    return extended.build();
  }

  /** What one gives, and then the next. */
  static Follower either(List<Follower> followers) {
    return row -> Iter.flatMap(followers.iterator(), each -> each.after(row));
  }
}
