package org.battlegraph.store.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.iterator.QueryIterGraph;

/**
 * The solutions of {@code GRAPH ?graph}. Where a pattern has few matches in all named graphs, only
 * the graphs of these are asked, and not every one that there is.
 */
final class GraphsOfMatches extends QueryIterGraph {
  /** With more matches than these, each graph is asked. */
  private static final int FEW = 1_000;

  private final BasicPattern needed;

  private GraphsOfMatches(
      QueryIterator input, OpGraph part, BasicPattern needed, ExecutionContext execution) {
    super(input, part, execution);
    this.needed = needed;
  }

  /** Returns nothing for a part that names its graph, or of which no pattern must match. */
  static Optional<QueryIterator> of(OpGraph part, QueryIterator input, ExecutionContext execution) {
    return part.getNode().isVariable()
        ? needed(part.getSubOp()).map(needed -> new GraphsOfMatches(input, part, needed, execution))
        : Optional.empty();
  }

  /** Patterns without which the part has no solution in a graph. */
  private static Optional<BasicPattern> needed(Op op) {
    if (op instanceof OpBGP group) {
      return Optional.of(group.getPattern()).filter(pattern -> !pattern.isEmpty());
    }
    if (op instanceof OpFilter filter) {
      return needed(filter.getSubOp());
    }
    if (op instanceof OpConditional optional) {
      return needed(optional.getLeft());
    }
    return op instanceof OpSequence sequence ? needed(sequence.get(0)) : Optional.empty();
  }

  @Override
  protected QueryIterator nextStage(Binding row) {
    Optional<Iterator<Node>> names =
        row.contains(Var.alloc(opGraph.getNode())) ? Optional.empty() : names(row);
    return names.isEmpty()
        ? super.nextStage(row)
        : new QueryIterGraphInner(row, names.get(), opGraph, getExecContext()) {};
  }

  private Optional<Iterator<Node>> names(Binding row) {
    List<Triple> asked = new ArrayList<>(Substitute.substitute(needed, row).getList());
    asked.sort(Comparator.comparing((Triple triple) -> !triple.getSubject().isConcrete()));
    Triple first = asked.get(0);
    if (!first.getSubject().isConcrete() && !first.getObject().isConcrete()) {
      return Optional.empty();
    }
    Iterator<Quad> found =
        getExecContext()
            .getDataset()
            .findNG(
                Node.ANY,
                any(first.getSubject()),
                any(first.getPredicate()),
                any(first.getObject()));
    try {
      Set<Node> names = new LinkedHashSet<>();
      for (int matches = 0; found.hasNext(); matches++) {
        if (matches == FEW) {
          return Optional.empty();
        }
        names.add(found.next().getGraph());
      }
      return Optional.of(names.iterator());
    } finally {
      Iter.close(found);
    }
  }

  private static Node any(Node node) {
    return node.isConcrete() ? node : Node.ANY;
  }
}
