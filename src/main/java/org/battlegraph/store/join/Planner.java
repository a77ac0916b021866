package org.battlegraph.store.join;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;

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

  private final List<Triple> patterns;
  private final List<Triple> apart;
  private final Graph graph;

  private Planner(List<Triple> patterns, List<Triple> apart, Graph graph) {
    this.patterns = patterns;
    this.apart = apart;
    this.graph = graph;
  }

  /**
   * Makes a plan.
   *
   * @param group the patterns as they are matched for one row
   * @param apart the same patterns as they are matched for no row in particular
   */
  static Plan plan(BasicPattern group, BasicPattern apart, Graph graph) {
    return new Planner(group.getList(), apart.getList(), graph).plan();
  }

  private Plan plan() {
    List<List<Integer>> parts = new ArrayList<>();
    Set<Integer> rest = new LinkedHashSet<>();
    for (int index = 0; index < patterns.size(); index++) {
      rest.add(index);
    }
    Set<Node> bound = new HashSet<>();
    double rows = 1;
    Sample sample = Sample.of(graph);
    List<Integer> part = new ArrayList<>();
    parts.add(part);
    while (!rest.isEmpty()) {
      Step step = next(rest, bound, sample);
      if (!step.follows() && !part.isEmpty() && patterns.equals(apart)) {
        part = new ArrayList<>(); // nothing in common: a table of its own
        parts.add(part);
        sample = Sample.of(graph);
      } else if (rows * step.fanOut() > CHEAP && step.fanOut() > 1) {
        Chain chain = new Planner(apart, apart, graph).chain(component(step.index(), rest, bound));
        if (!part.isEmpty() && chain.lookUps() < rows * step.fanOut() / 2) {
          parts.add(chain.order());
          rest.removeAll(chain.order());
          chain.order().forEach(index -> bind(index, bound));
          part = new ArrayList<>();
          sample = new Sample(graph, List.of());
          if (!rest.isEmpty()) {
            parts.add(part);
          }
          continue;
        }
      }
      part.add(step.index());
      rest.remove(step.index());
      rows *= Math.max(0.01, step.fanOut());
      sample = sample.with(patterns.get(step.index()));
      bind(step.index(), bound);
    }
    return new Plan(parts);
  }

  /** The next pattern, how many matches it has for a row, and whether it shares a variable. */
  private record Step(int index, double fanOut, boolean follows) {}

  /** Patterns in order, and how many matches are looked at on the way. */
  private record Chain(List<Integer> order, double lookUps) {}

  private Chain chain(Set<Integer> component) {
    Set<Integer> rest = new LinkedHashSet<>(component);
    Set<Node> bound = new HashSet<>();
    Sample sample = Sample.of(graph);
    List<Integer> order = new ArrayList<>();
    double rows = 1;
    double lookUps = 0;
    while (!rest.isEmpty()) {
      Step step = next(rest, bound, sample);
      order.add(step.index());
      rest.remove(step.index());
      rows *= Math.max(0.01, step.fanOut());
      lookUps += rows;
      sample = sample.with(patterns.get(step.index()));
      bind(step.index(), bound);
    }
    return new Chain(order, lookUps);
  }

  private Step next(Set<Integer> rest, Set<Node> bound, Sample sample) {
    Set<Integer> following = new LinkedHashSet<>(rest);
    following.removeIf(index -> !follows(patterns.get(index), bound));
    boolean follows = bound.isEmpty() || !following.isEmpty();
    Set<Integer> choice = following.isEmpty() ? rest : following;
    Sample seen = following.isEmpty() && !bound.isEmpty() ? Sample.of(graph) : sample;
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
        return new Step(best, MANY, follows);
      }
    }
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
