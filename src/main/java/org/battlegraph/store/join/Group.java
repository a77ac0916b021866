package org.battlegraph.store.join;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.ExprList;

/**
 * What is put in order as a whole.
 *
 * @param pattern its triple patterns
 * @param filters what its solutions must satisfy; they speak of variables of the patterns alone
 */
record Group(BasicPattern pattern, List<Expr> filters) {

  /** Those of the conditions that can be looked at while the patterns are matched. */
  static Group of(BasicPattern pattern, ExprList conditions) {
    Set<Var> variables = variables(pattern.getList());
    List<Expr> filters = new ArrayList<>();
    for (Expr condition : conditions) {
      Set<Var> mentioned = condition.getVarsMentioned();
      if (!asksTheGraph(condition)
          && ExprLib.isStable(condition)
          && !mentioned.isEmpty()
          && variables.containsAll(mentioned)) {
        filters.add(condition);
      }
    }
    return new Group(pattern, filters);
  }

  static Group of(BasicPattern pattern) {
    return new Group(pattern, List.of());
  }

  /** Whether an expression has an {@code EXISTS} in it. */
  static boolean asksTheGraph(Expr expression) {
    return expression instanceof ExprFunction function
        && (function.isGraphPattern() || function.getArgs().stream().anyMatch(Group::asksTheGraph));
  }

  /** The conditions that are left. */
  List<Expr> without(ExprList conditions) {
    return conditions.getList().stream().filter(each -> !filters.contains(each)).toList();
  }

  /** The group as it is matched for a row. */
  Group grounded(Binding row) {
    return new Group(
        Substitute.substitute(pattern, row),
        filters.stream().map(filter -> filter.copySubstitute(row)).toList());
  }

  /** Those of its patterns, in that order, with the filters that speak of them alone. */
  Group part(List<Integer> indexes) {
    BasicPattern part = new BasicPattern();
    indexes.forEach(index -> part.add(pattern.get(index)));
    Set<Var> variables = variables(part.getList());
    return new Group(
        part,
        filters.stream()
            .filter(filter -> variables.containsAll(filter.getVarsMentioned()))
            .toList());
  }

  static Set<Var> variables(List<Triple> triples) {
    Set<Var> variables = new HashSet<>();
    for (Triple triple : triples) {
      for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
        if (node.isVariable()) {
          variables.add(Var.alloc(node));
        }
      }
    }
    return variables;
  }
}
