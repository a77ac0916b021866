package org.battlegraph.store.join;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterConcat;
import org.apache.jena.sparql.engine.iterator.QueryIterFilterExpr;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.main.StageBuilder;
import org.apache.jena.sparql.engine.main.StageGenerator;
import org.apache.jena.sparql.engine.main.StageGeneratorGeneric;
import org.apache.jena.sparql.engine.main.solver.PatternMatchData;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * Matches the patterns of a group in the order that a look at the graph suggests, and joins two
 * parts of it by their common variables where following one from the other would look up more than
 * both have. Jena's own order knows no numbers, and pairs patterns that have nothing in common.
 *
 * <pre>{@code
 * JoinOrder.applyTo(dataset.getContext());
 * }</pre>
 */
public final class JoinOrder implements StageGenerator {
  private static final Symbol PLANS = Symbol.create("battlegraph:plans");
  private static final StageGenerator JENAS = new StageGeneratorGeneric();
  private static final RewriteFactory OPTIONALS_LAST =
      context ->
          op ->
              Transformer.transformSkipService(
                  new WholeGroups(),
                  Optimize.getFactory()
                      .create(context)
                      .rewrite(Transformer.transformSkipService(new OptionalsLast(), op)));

  private JoinOrder() {}

  /** Lets queries with that context, such as that of a dataset, be matched so. */
  public static void applyTo(Context context) {
    StageBuilder.setGenerator(context, new JoinOrder());
    context.set(ARQConstants.sysOptimizerFactory, OPTIONALS_LAST);
    QC.setFactory(context, RowByRow::new);
  }

  @Override
  public QueryIterator execute(
      BasicPattern pattern, QueryIterator input, ExecutionContext execution) {
    return pattern.isEmpty()
        ? JENAS.execute(pattern, input, execution)
        : matched(Group.of(pattern), input, execution);
  }

  /** Matches a group, in the order that suits the first row. */
  static QueryIterator matched(Group group, QueryIterator input, ExecutionContext execution) {
    return group.pattern().size() == 1
        ? match(group, input, execution)
        : new DeferredRows(input, () -> ordered(group, input, execution), execution);
  }

  /** The same at once. */
  static QueryIterator ordered(Group group, QueryIterator input, ExecutionContext execution) {
    try {
      if (!input.hasNext()) {
        return input;
      }
      Binding first = input.next();
      Group grounded = group.grounded(first);
      QueryIterator one = QueryIterSingleton.create(first, execution);
      return input.hasNext()
          ? execute(grounded, group, all(one, input, execution), execution)
          : execute(grounded, grounded, one, execution);
    } catch (RuntimeException e) {
      input.close(); // a query that is stopped leaves nothing open
      throw e;
    }
  }

  private static QueryIterator all(
      QueryIterator first, QueryIterator rest, ExecutionContext execution) {
    QueryIterConcat all = new QueryIterConcat(execution);
    all.add(first);
    all.add(rest);
    return all;
  }

  /**
   * Matches a group.
   *
   * @param sampled the patterns with what the first row of the input binds
   * @param apart the patterns with what all its rows bind alike: what a part is matched by that
   *     does not follow from the rows
   */
  private static QueryIterator execute(
      Group sampled, Group apart, QueryIterator input, ExecutionContext execution) {
    Plan plan = plan(sampled, apart, execution);
    QueryIterator joined = input;
    for (int part = 0; part < plan.parts().size(); part++) {
      Group patterns = apart.part(plan.parts().get(part));
      joined =
          part == 0
              ? match(patterns, joined, execution)
              : Join.hashJoin( // keeps the first of the two, and lets the rows of the other pass
                  match(patterns, QueryIterRoot.create(execution), execution), joined, execution);
    }
    return plan.parts().size() == 1 ? joined : satisfying(apart.filters(), joined, execution);
  }

  /** What no part could tell by itself; what one has told is true. */
  private static QueryIterator satisfying(
      List<Expr> filters, QueryIterator rows, ExecutionContext execution) {
    QueryIterator kept = rows;
    for (Expr filter : filters) {
      kept = new QueryIterFilterExpr(kept, filter, execution);
    }
    return kept;
  }

  private static QueryIterator match(
      Group patterns, QueryIterator input, ExecutionContext execution) {
    return GroupMatch.of(patterns)
        .<QueryIterator>map(
            group -> new FollowedRows(input, row -> group.after(row, execution), execution))
        .orElseGet(
            () ->
                satisfying(
                    patterns.filters(),
                    PatternMatchData.execute(
                        execution.getActiveGraph(), patterns.pattern(), input, null, execution),
                    execution));
  }

  /** The plan of a group, made when it is met first in a run of a query. */
  static Plan plan(Group sampled, Group apart, ExecutionContext execution) {
    Graph graph = execution.getActiveGraph();
    return plans(execution)
        .computeIfAbsent(
            System.identityHashCode(graph)
                + Shape.of(sampled.pattern())
                + Shape.of(apart.pattern()),
            shape -> Planner.plan(sampled, apart, execution));
  }

  /** Those of one run of a query: of a group that is matched anew for each row, one is made. */
  private static Map<String, Plan> plans(ExecutionContext execution) {
    Context context = execution.getContext();
    Map<String, Plan> plans = context.get(PLANS);
    if (plans == null) {
      plans = new ConcurrentHashMap<>();
      context.set(PLANS, plans);
    }
    return plans;
  }
}
