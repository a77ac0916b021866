package org.battlegraph.store.join;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A few of the solutions of the patterns that were chosen so far.
 *
 * @param graph where patterns are matched
 * @param solutions at first one that binds nothing; none where no solution was met
 */
record Sample(Graph graph, List<Binding> solutions) {
  private static final int SOLUTIONS = 16;

  static Sample of(Graph graph) {
    return new Sample(graph, List.of(BindingFactory.root()));
  }

  /**
   * How many matches a pattern has for all the solutions together.
   *
   * @param most counting stops beyond it
   */
  long matches(Triple pattern, long most) {
    long count = 0;
    for (Binding solution : solutions) {
      ExtendedIterator<Triple> found = find(pattern, solution);
      try {
        while (count <= most && found.hasNext()) {
          found.next();
          count++;
        }
      } finally {
        found.close();
      }
      if (count > most) {
        return count;
      }
    }
    return count;
  }

  /** Some of the solutions that a pattern has besides. */
  Sample with(Triple pattern) {
    List<Binding> extended = new ArrayList<>();
    int each = Math.max(1, SOLUTIONS / Math.max(1, solutions.size()));
    for (Binding solution : solutions) {
      ExtendedIterator<Triple> found = find(pattern, solution);
      try {
        Iter.limit(found, each)
            .forEachRemaining(triple -> add(pattern, solution, triple, extended));
      } finally {
        found.close();
      }
    }
    return new Sample(graph, extended);
  }

  /**
   * Which part of the matches of a pattern satisfies filters, from 0 to 1.
   *
   * @param most so many are looked at
   */
  double kept(Triple pattern, List<Expr> filters, ExecutionContext execution, int most) {
    int seen = 0;
    int kept = 0;
    int each = Math.max(1, most / Math.max(1, solutions.size()));
    for (Binding solution : solutions) {
      List<Binding> extended = new ArrayList<>();
      ExtendedIterator<Triple> found = find(pattern, solution);
      try {
        Iter.limit(found, each)
            .forEachRemaining(triple -> add(pattern, solution, triple, extended));
      } finally {
        found.close();
      }
      seen += extended.size();
      for (Binding one : extended) {
        kept += filters.stream().allMatch(filter -> filter.isSatisfied(one, execution)) ? 1 : 0;
      }
    }
    return seen == 0 ? 0 : (double) kept / seen;
  }

  private ExtendedIterator<Triple> find(Triple pattern, Binding solution) {
    Triple asked = Substitute.substitute(pattern, solution);
    return graph.find(any(asked.getSubject()), any(asked.getPredicate()), any(asked.getObject()));
  }

  private static Node any(Node node) {
    return node.isConcrete() ? node : Node.ANY;
  }

  private static void add(Triple pattern, Binding solution, Triple found, List<Binding> extended) {
    BindingBuilder builder = Binding.builder(solution);
    if (fits(builder, pattern.getSubject(), found.getSubject())
        && fits(builder, pattern.getPredicate(), found.getPredicate())
        && fits(builder, pattern.getObject(), found.getObject())) {
      extended.add(builder.build());
    }
  }

  private static boolean fits(BindingBuilder builder, Node asked, Node found) {
    if (!Var.isVar(asked)) {
      return true;
    }
    Node known = builder.get(Var.alloc(asked));
    if (known == null) {
      builder.add(Var.alloc(asked), found);
    }
    return known == null || known.equals(found);
  }
}
