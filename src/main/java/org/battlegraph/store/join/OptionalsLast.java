package org.battlegraph.store.join;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.ExprList;

/**
 * Takes the patterns and the filters behind an {@code OPTIONAL} or a {@code GRAPH} to those before
 * it, where the answer stays the same: what restricts most often stands last, and nobody should
 * wait for what it leaves out.
 */
final class OptionalsLast extends TransformCopy {

  @Override
  public Op transform(OpJoin join, Op left, Op right) {
    return right instanceof OpBGP patterns && !(left instanceof OpBGP)
        ? into(left, patterns).orElseGet(() -> super.transform(join, left, right))
        : super.transform(join, left, right);
  }

  @Override
  public Op transform(OpFilter filter, Op sub) {
    Op below = sub;
    ExprList left = new ExprList();
    for (Expr condition : filter.getExprs()) {
      if (below instanceof OpLeftJoin optional && mayGoBelow(condition, optional)) {
        below = before(optional, condition);
      } else {
        left.add(condition);
      }
    }
    return left.isEmpty() ? below : OpFilter.filterBy(left, below);
  }

  /** The same with a condition looked at before as many of its optional parts as may be. */
  private static Op before(OpLeftJoin optional, Expr condition) {
    Op left = optional.getLeft();
    Op filtered =
        left instanceof OpLeftJoin further && mayGoBelow(condition, further)
            ? before(further, condition)
            : OpFilter.filter(condition, left);
    return OpLeftJoin.create(filtered, optional.getRight(), optional.getExprs());
  }

  private static boolean mayGoBelow(Expr condition, OpLeftJoin optional) {
    Set<Var> mentioned = new HashSet<>(condition.getVarsMentioned());
    if (condition instanceof ExprFunctionOp asked) {
      mentioned.addAll(OpVars.mentionedVars(asked.getGraphPattern()));
    } else if (Group.asksTheGraph(condition)) {
      return false;
    }
    return ExprLib.isStable(condition) && isApart(optional, mentioned);
  }

  /** What the join of the two comes to with the patterns further in; nothing where it may not. */
  private static Optional<Op> into(Op op, OpBGP patterns) {
    if (op instanceof OpBGP before) {
      BasicPattern all = new BasicPattern(before.getPattern());
      all.addAll(patterns.getPattern());
      return Optional.of(new OpBGP(all));
    }
    if (op instanceof OpJoin join) {
      return into(join.getLeft(), patterns).map(left -> OpJoin.create(left, join.getRight()));
    }
    if (op instanceof OpLeftJoin optional && isApart(optional, OpVars.mentionedVars(patterns))) {
      return into(optional.getLeft(), patterns)
          .map(left -> OpLeftJoin.create(left, optional.getRight(), optional.getExprs()));
    }
    return Optional.empty();
  }

  /** Whether one speaks of nothing that the optional part may or may not bind. */
  private static boolean isApart(OpLeftJoin optional, Collection<Var> mentioned) {
    Set<Var> open = new HashSet<>(OpVars.mentionedVars(optional.getRight()));
    if (optional.getExprs() != null) {
      open.addAll(optional.getExprs().getVarsMentioned());
    }
    open.removeAll(OpVars.fixedVars(optional.getLeft()));
    return mentioned.stream().noneMatch(open::contains);
  }
}
