package org.battlegraph.store.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.IteratorCloseable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;

/**
 * The patterns of a group in the order in which they are matched, ready for one row after the
 * other: each variable has a slot, so that on the way to a solution nothing is built.
 *
 * @param patterns in their order
 * @param variables those of the patterns; the index of each is its slot
 */
record GroupMatch(List<Pattern> patterns, List<Var> variables) {

  /**
   * A pattern, each term of it fixed or in a slot.
   *
   * @param filters what can be told by then, and not before
   */
  record Pattern(Term subject, Term predicate, Term object, List<Expr> filters) {}

  /**
   * A term.
   *
   * @param fixed what it is; {@link Node#ANY} for a variable
   * @param slot that of the variable; {@link #NONE} where there is none
   */
  record Term(Node fixed, int slot) {
    static final int NONE = -1;
  }

  /**
   * Makes it ready.
   *
   * @param group in the order in which it is matched
   * @return nothing where a pattern has a variable within a term
   */
  static Optional<GroupMatch> of(Group group) {
    List<Var> variables = new ArrayList<>();
    List<Pattern> patterns = new ArrayList<>();
    List<Expr> filters = new ArrayList<>(group.filters());
    for (Triple triple : group.pattern()) {
      if (!isPlain(triple.getSubject())
          || !isPlain(triple.getPredicate())
          || !isPlain(triple.getObject())) {
        return Optional.empty();
      }
      Term subject = term(triple.getSubject(), variables);
      Term predicate = term(triple.getPredicate(), variables);
      Term object = term(triple.getObject(), variables);
      List<Expr> now =
          filters.stream().filter(f -> variables.containsAll(f.getVarsMentioned())).toList();
      filters.removeAll(now);
      patterns.add(new Pattern(subject, predicate, object, now));
    }
    return Optional.of(new GroupMatch(patterns, variables));
  }

  private static boolean isPlain(Node node) {
    return node.isVariable() || node.isConcrete();
  }

  private static Term term(Node node, List<Var> variables) {
    if (!node.isVariable()) {
      return new Term(node, Term.NONE);
    }
    Var variable = Var.alloc(node);
    if (!variables.contains(variable)) {
      variables.add(variable);
    }
    return new Term(Node.ANY, variables.indexOf(variable));
  }

  /** The solutions in the active graph that agree with a row, each with what the row binds. */
  IteratorCloseable<Binding> after(Binding row, ExecutionContext execution) {
    return new GroupRows(this, row, execution);
  }
}
