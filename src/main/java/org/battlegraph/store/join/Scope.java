package org.battlegraph.store.join;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;

/** Whether a part of a query means the same when it sees what rows before it bind. */
final class Scope extends OpVisitorBase {
  /** What expressions speak of. */
  private final Set<Var> spokenOf = new HashSet<>();

  private boolean asksTheGraph;

  private Scope() {}

  /**
   * Tells whether an optional part may follow the rows before it. It may not where it speaks of a
   * variable of theirs that it does not bind itself in every solution: SPARQL evaluates it apart
   * from them, and there that variable would have no value, or another.
   */
  static boolean mayFollow(OpLeftJoin optional) {
    Op part = optional.getRight();
    Scope scope = new Scope();
    OpWalker.walk(part, scope);
    Set<Var> unsure = new HashSet<>(OpVars.mentionedVars(part));
    unsure.addAll(scope.spokenOf);
    unsure.removeAll(OpVars.fixedVars(part));
    unsure.retainAll(OpVars.visibleVars(optional.getLeft()));
    return !scope.asksTheGraph && unsure.isEmpty();
  }

  @Override
  public void visit(OpFilter filter) {
    look(filter.getExprs());
  }

  @Override
  public void visit(OpExtend extend) {
    extend.getVarExprList().getExprs().values().forEach(this::look);
  }

  @Override
  public void visit(OpAssign assign) {
    assign.getVarExprList().getExprs().values().forEach(this::look);
  }

  @Override
  public void visit(OpLeftJoin within) {
    if (within.getExprs() != null) {
      look(within.getExprs());
    }
  }

  private void look(ExprList expressions) {
    expressions.forEach(this::look);
  }

  private void look(Expr expression) {
    spokenOf.addAll(expression.getVarsMentioned());
    asksTheGraph |= Group.asksTheGraph(expression);
  }
}
