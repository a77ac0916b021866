package org.battlegraph.infer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.NodeCmp;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;

/** What was inferred so far from one graph, and what the rules see of it. Of one thread. */
final class Derivation {
  /** The ways to one triple that are kept: who wants to know whether it rests on one needs two. */
  private static final int WAYS = 3;

  private static final Comparator<Inference> SUREST_FIRST =
      Comparator.comparing(Inference::confidence, Comparator.reverseOrder())
          .thenComparing(each -> each.premises().size())
          .thenComparing(each -> each.premises().toString());

  private final Graph seen;
  private final List<Inference> all = new ArrayList<>();
  private final Map<Triple, List<Inference>> kept = new HashMap<>();
  private final Map<Node, Inference> named = new HashMap<>();

  Derivation(Graph seen) {
    this.seen = seen;
  }

  Graph seen() {
    return seen;
  }

  List<Inference> all() {
    return List.copyOf(all);
  }

  boolean isStated(Triple triple) {
    return !kept.containsKey(triple) && seen.contains(triple);
  }

  Inference inference(ReadRule rule, Triple triple, Binding row) {
    SortedSet<Node> premises = new TreeSet<>(NodeCmp::compareRDFTerms);
    BigDecimal weakest = BigDecimal.ONE;
    for (String column : rule.premises()) {
      Node premise = row.get(column);
      if (premise != null) {
        Inference inferred = named.get(premise);
        weakest = weakest.min(inferred == null ? confidence(premise) : inferred.confidence());
        premises.addAll(inferred == null ? Set.of(premise) : inferred.premises());
      }
    }
    return new Inference(
        triple,
        premises,
        rule.name(),
        weakest.multiply(rule.confidence()).setScale(2, RoundingMode.HALF_EVEN),
        rule.doubts());
  }

  private BigDecimal confidence(Node fact) {
    return seen.find(fact, Bg.confidence.asNode(), Node.ANY)
        .nextOptional()
        .map(triple -> new BigDecimal(triple.getObject().getLiteralLexicalForm()))
        .orElse(BigDecimal.ONE);
  }

  /**
   * Keeps what shares no premise with what is kept of the same triple.
   *
   * @return whether there was any
   */
  boolean add(SortedMap<Triple, Set<Inference>> found) {
    int before = all.size();
    found.forEach(
        (triple, ways) -> ways.stream().sorted(SUREST_FIRST).forEach(way -> add(triple, way)));
    return all.size() > before;
  }

  private void add(Triple triple, Inference way) {
    List<Inference> ways = kept.computeIfAbsent(triple, key -> new ArrayList<>());
    if (ways.size() < WAYS
        && ways.stream()
            .allMatch(other -> Collections.disjoint(other.premises(), way.premises()))) {
      ways.add(way);
      all.add(way);
      // The base does not matter: nobody but the rules sees this name.
      Node name = way.name(Graphs.standard());
      named.put(name, way);
      seen.add(triple);
      way.record(name).forEach(seen::add);
    }
  }
}
