package org.battlegraph.store.join;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.expr.Expr;

/**
 * Orders the patterns of a group: first the one with the fewest matches, then always the one that
 * has the fewest for what is bound by then, as a few solutions show. A pattern that shares no
 * variable with those before it comes last.
 */
final class Planner {
  /** No more matches of a pattern are counted: beyond them there are many. */
  private static final long COUNTED = 2_000;

  /** So many are counted at first, and more only where every pattern has more. */
  private static final long FIRST_LOOK = 8;

  private static final double MANY = 1e9;

  /** For so few look-ups nobody builds a table. */
  private static final double CHEAP = 300;

  /** A part that has nothing in common with the others is kept as a table up to this size. */
  private static final double LARGEST_APART = 100_000;

  /** So many matches tell how many of them the filters keep. */
  private static final int TRIED = 200;

  private final List<Triple> patterns;
  private final List<Expr> filters;
  private final Group apart;
  private final ExecutionContext execution;
  private final Graph graph;

  private Planner(Group group, Group apart, ExecutionContext execution) {
    this.patterns = group.pattern().getList();
    this.filters = group.filters();
    this.apart = apart;
    this.execution = execution;
    this.graph = execution.getActiveGraph();
  }

  /**
   * Makes a plan.
   *
   * @param group the patterns as they are matched for one row
   * @param apart the same patterns as they are matched for no row in particular
   */
  static Plan plan(Group group, Group apart, ExecutionContext execution) {
    return new Planner(group, apart, execution).plan();
  }

  private Plan plan() {
    Set<Integer> all = new LinkedHashSet<>();
    for (int index = 0; index < patterns.size(); index++) {
      all.add(index);
    }
    Walk walk = new Walk(all);
    List<List<Integer>> parts = new ArrayList<>();
    List<Integer> part = new ArrayList<>();
    parts.add(part);
    while (!walk.rest.isEmpty()) {
      Step step = next(walk);
      if (!part.isEmpty()) {
        Optional<Chain> table = tableFrom(step, walk);
        if (table.isPresent()) {
          walk.leap(table.get());
          parts.add(table.get().order());
          part = new ArrayList<>();
          if (!walk.rest.isEmpty()) {
            parts.add(part);
          }
          continue;
        }
      }
      part.add(step.index());
      walk.take(step);
    }
    return new Plan(parts);
  }

  /** The patterns to match apart from here on, where that takes fewer look-ups than row by row. */
  private Optional<Chain> tableFrom(Step step, Walk walk) {
    double matches = walk.rows * step.fanOut();
    if (matches <= CHEAP || step.fanOut() <= 1) {
      return Optional.empty();
    }
    Set<Integer> component = component(step.index(), walk.rest, walk.bound);
    Chain chain = new Planner(apart, apart, execution).chain(component);
    return Optional.of(chain)
        .filter(table -> table.lookUps() < matches / 2)
        .filter(table -> step.follows() || table.lookUps() <= LARGEST_APART);
  }

  /** How far the patterns are put in order: those left, and what the ones before them bind. */
  private final class Walk {
    private final Set<Integer> rest;
    private final Set<Node> bound = new HashSet<>();
    private Sample sample = Sample.of(graph);
    private double rows = 1;

    Walk(Set<Integer> patterns) {
      this.rest = new LinkedHashSet<>(patterns);
    }

    void take(Step step) {
      rest.remove(step.index());
      rows *= Math.max(0.01, step.fanOut());
      sample = sample.with(patterns.get(step.index()));
      bind(step.index(), bound);
    }

    /** Goes past patterns that are matched apart; of what comes then no solution is known. */
    void leap(Chain chain) {
      rest.removeAll(chain.order());
      chain.order().forEach(index -> bind(index, bound));
      sample = new Sample(graph, List.of());
    }
  }

  /** The next pattern, how many matches it has for a row, and whether it shares a variable. */
  private record Step(int index, double fanOut, boolean follows) {}

  /** Patterns in order, and how many matches are looked at on the way. */
  private record Chain(List<Integer> order, double lookUps) {}

  private Chain chain(Set<Integer> component) {
    Walk walk = new Walk(component);
    List<Integer> order = new ArrayList<>();
    double lookUps = 0;
    while (!walk.rest.isEmpty()) {
      Step step = next(walk);
      order.add(step.index());
      walk.take(step);
      lookUps += walk.rows;
    }
    return new Chain(order, lookUps);
  }

  private Step next(Walk walk) {
    Set<Node> bound = walk.bound;
    Set<Integer> following = new LinkedHashSet<>(walk.rest);
    following.removeIf(index -> !follows(patterns.get(index), bound));
    boolean follows = bound.isEmpty() || !following.isEmpty();
    Set<Integer> choice = following.isEmpty() ? walk.rest : following;
    Sample seen = following.isEmpty() && !bound.isEmpty() ? Sample.of(graph) : walk.sample;
    if (seen.solutions().isEmpty()) {
      return new Step(unseen(choice, bound), 1, follows);
    }
    int solutions = seen.solutions().size();
    for (long most = FIRST_LOOK; ; most *= 8) {
      int best = -1;
      long fewest = most + 1;
      for (int index : choice) {
        long matches = seen.matches(patterns.get(index), fewest - 1);
        if (best < 0 || matches < fewest) {
          best = index;
          fewest = matches;
        }
      }
      if (fewest <= most) {
        return new Step(best, (double) fewest / solutions, follows);
      }
      if (most >= COUNTED) {
        return new Step(mostFiltered(choice, seen, bound), MANY, follows);
      }
    }
  }

  /** Where all have many matches, the one of which the filters keep the smallest part. */
  private int mostFiltered(Set<Integer> choice, Sample seen, Set<Node> bound) {
    int best = choice.iterator().next();
    double smallest = 1;
    for (int index : choice) {
      Set<Node> known = new HashSet<>(bound);
      bind(index, known);
      List<Expr> told =
          filters.stream()
              .filter(filter -> known.containsAll(filter.getVarsMentioned()))
              .filter(filter -> !bound.containsAll(filter.getVarsMentioned()))
              .toList();
      double kept = told.isEmpty() ? 1 : seen.kept(patterns.get(index), told, execution, TRIED);
      if (kept < smallest) {
        best = index;
        smallest = kept;
      }
    }
    return best;
  }

  /** Where no solution was met, the one of which most is known. */
  private int unseen(Set<Integer> choice, Set<Node> bound) {
    int best = -1;
    int most = -1;
    for (int index : choice) {
      Triple pattern = patterns.get(index);
      int known =
          (known(pattern.getSubject(), bound) ? 4 : 0)
              + (known(pattern.getObject(), bound) ? 2 : 0)
              + (known(pattern.getPredicate(), bound) ? 1 : 0);
      if (known > most) {
        best = index;
        most = known;
      }
    }
    return best;
  }

  /** What is connected with a pattern by variables that are not bound yet. */
  private Set<Integer> component(int start, Set<Integer> rest, Set<Node> bound) {
    Set<Integer> component = new LinkedHashSet<>(List.of(start));
    Set<Node> open = new HashSet<>();
    bind(start, open);
    open.removeAll(bound);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (int index : rest) {
        if (!component.contains(index) && follows(patterns.get(index), open)) {
          component.add(index);
          Set<Node> more = new HashSet<>();
          bind(index, more);
          more.removeAll(bound);
          open.addAll(more);
          grown = true;
        }
      }
    }
    return component;
  }

  private static boolean known(Node node, Set<Node> bound) {
    return node.isConcrete() || bound.contains(node);
  }

  private static boolean follows(Triple pattern, Set<Node> bound) {
    return bound.contains(pattern.getSubject())
        || bound.contains(pattern.getPredicate())
        || bound.contains(pattern.getObject());
  }

  private void bind(int index, Set<Node> bound) {
    Triple pattern = patterns.get(index);
    for (Node node : List.of(pattern.getSubject(), pattern.getPredicate(), pattern.getObject())) {
      if (node.isVariable()) {
        bound.add(node);
      }
    }
  }
}
