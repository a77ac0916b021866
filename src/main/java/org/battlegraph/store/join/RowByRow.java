package org.battlegraph.store.join;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterFilterExpr;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;

/**
 * Runs queries as Jena does, except that what is behind an {@code OPTIONAL}, in an {@code EXISTS}
 * or in a named graph is made ready once and not for every row, that filters are looked at while
 * patterns are matched, and that {@code GRAPH ?graph} does not try every graph.
 */
final class RowByRow extends OpExecutor {

  RowByRow(ExecutionContext execution) {
    super(execution);
  }

  @Override
  protected QueryIterator execute(OpConditional optional, QueryIterator input) {
    Optional<Follower> follower = Followers.of(optional.getRight(), execCxt);
    return follower.isEmpty()
        ? super.execute(optional, input)
        : new FollowedRows(exec(optional.getLeft(), input), follower.get().orTheRow(), execCxt);
  }

  @Override
  protected QueryIterator execute(OpGraph part, QueryIterator input) {
    return Followers.of(part, execCxt)
        .<QueryIterator>map(follower -> new FollowedRows(input, follower, execCxt))
        .or(() -> GraphsOfMatches.of(part, input, execCxt))
        .orElseGet(() -> super.execute(part, input));
  }

  @Override
  protected QueryIterator execute(OpFilter filter, QueryIterator input) {
    List<Expr> conditions = filter.getExprs().getList();
    QueryIterator rows;
    if (filter.getSubOp() instanceof OpBGP patterns) {
      Group group = Group.of(patterns.getPattern(), filter.getExprs());
      rows = JoinOrder.matched(group, input, execCxt);
      conditions = group.without(filter.getExprs());
    } else {
      rows = exec(filter.getSubOp(), input);
    }
    for (Expr condition : conditions) {
      rows = filtered(rows, condition);
    }
    return rows;
  }

  private QueryIterator filtered(QueryIterator rows, Expr condition) {
    if (condition instanceof E_Exists exists) {
      return Followers.of(exists.getGraphPattern(), execCxt)
          .<QueryIterator>map(part -> new FollowedRows(rows, part.exists(), execCxt))
          .orElseGet(() -> new QueryIterFilterExpr(rows, condition, execCxt));
    }
    if (condition instanceof E_NotExists missing) {
      return Followers.of(missing.getGraphPattern(), execCxt)
          .<QueryIterator>map(part -> new FollowedRows(rows, part.isMissing(), execCxt))
          .orElseGet(() -> new QueryIterFilterExpr(rows, condition, execCxt));
    }
    return new QueryIterFilterExpr(rows, condition, execCxt);
  }
}
