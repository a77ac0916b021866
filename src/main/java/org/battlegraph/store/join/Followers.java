package org.battlegraph.store.join;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDisjunction;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.path.PathLib;
import org.jspecify.annotations.Nullable;

/**
 * Makes a part of a query ready to follow rows, if it is made of what can be matched row by row.
 */
final class Followers {
  private final ExecutionContext execution;

  private Followers(ExecutionContext execution) {
    this.execution = execution;
  }

  /** Returns nothing for a part with anything else in it, such as a sub-select. */
  static Optional<Follower> of(Op op, ExecutionContext execution) {
    return new Followers(execution).of(op);
  }

  private Optional<Follower> of(Op op) {
    if (op instanceof OpBGP group) {
      return group(Group.of(group.getPattern()));
    }
    if (op instanceof OpPath path) {
      return Optional.of(row -> PathLib.execTriplePath(row, path.getTriplePath(), execution));
    }
    if (op instanceof OpSequence sequence) {
      return all(sequence).flatMap(parts -> parts.stream().reduce(Follower::then));
    }
    if (op instanceof OpConditional optional) {
      return of(optional.getLeft())
          .flatMap(left -> of(optional.getRight()).map(right -> left.then(right.orTheRow())));
    }
    if (op instanceof OpDisjunction either) {
      return all(either).map(Follower::either);
    }
    if (op instanceof OpUnion either) {
      return of(either.getLeft())
          .flatMap(left -> of(either.getRight()).map(r -> Follower.either(List.of(left, r))));
    }
    if (op instanceof OpFilter filter) {
      return filtered(filter);
    }
    if (op instanceof OpExtend extend) {
      return of(extend.getSubOp()).map(part -> part.with(extend.getVarExprList(), execution));
    }
    if (op instanceof OpAssign assign) {
      return of(assign.getSubOp()).map(part -> part.with(assign.getVarExprList(), execution));
    }
    return op instanceof OpGraph graph ? within(graph) : Optional.empty();
  }

  private Optional<List<Follower>> all(OpN parts) {
    List<Follower> followers = new ArrayList<>();
    for (Op part : parts.getElements()) {
      Optional<Follower> follower = of(part);
      if (follower.isEmpty()) {
        return Optional.empty();
      }
      followers.add(follower.get());
    }
    return Optional.of(followers);
  }

  private Optional<Follower> within(OpGraph part) {
    Node name = part.getNode();
    if (!name.isURI() || Quad.isDefaultGraph(name) || Quad.isUnionGraph(name)) {
      return Optional.empty();
    }
    Graph graph = execution.getDataset().getGraph(name);
    return graph == null
        ? Optional.of(row -> Iter.nullIterator())
        : of(part.getSubOp(), ExecutionContext.copyChangeActiveGraph(execution, graph));
  }

  private Optional<Follower> filtered(OpFilter filter) {
    if (filter.getSubOp() instanceof OpBGP patterns) {
      Group group = Group.of(patterns.getPattern(), filter.getExprs());
      ExprList left = new ExprList(group.without(filter.getExprs()));
      return group(group).map(part -> left.isEmpty() ? part : part.where(left, execution));
    }
    return of(filter.getSubOp()).map(part -> part.where(filter.getExprs(), execution));
  }

  private Optional<Follower> group(Group group) {
    if (group.pattern().isEmpty()) {
      return Optional.of(row -> Iter.of(row));
    }
    return GroupMatch.of(group)
        .map(
            asWritten ->
                group.pattern().size() == 1
                    ? row -> asWritten.after(row, execution)
                    : new PlannedGroup(group));
  }

  /** A group of several patterns, which is put in order when the first row is there. */
  private final class PlannedGroup implements Follower {
    private final Group group;
    private @Nullable Follower ordered;

    PlannedGroup(Group group) {
      this.group = group;
    }

    @Override
    public Iterator<Binding> after(Binding row) {
      Follower follower = ordered;
      if (follower == null) {
        follower = ordered(row);
        ordered = follower;
      }
      return follower.after(row);
    }

    private Follower ordered(Binding first) {
      Group grounded = group.grounded(first);
      List<List<Integer>> parts = JoinOrder.plan(grounded, grounded, execution).parts();
      if (parts.size() > 1) {
        return row ->
            JoinOrder.ordered(group, QueryIterSingleton.create(row, execution), execution);
      }
      GroupMatch match = GroupMatch.of(group.part(parts.get(0))).orElseThrow();
      return row -> match.after(row, execution);
    }
  }
}
