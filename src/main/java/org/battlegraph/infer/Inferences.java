package org.battlegraph.infer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.NodeCmp;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.InferenceRule;

/**
 * Infers what follows from facts: triples that no text states, each with the facts it rests on.
 *
 * <p>Facts that are planned, denied or merely claimed are out of sight of the rules; things that
 * the graph knows to be one are one. A triple that is stated is not inferred. Where one rule infers
 * one triple in several ways, those are kept that share no premise, the surest first, so that a
 * triple with one inference rests on that alone. Immutable and safe for use by several threads.
 */
public final class Inferences {
  /** No chain of command is longer. */
  private static final int ROUNDS = 12;

  private static final Set<Node> OF_SAMENESS =
      Set.of(Bg.canonical.asNode(), Bg.sameEntityAs.asNode(), Bg.one.asNode(), Bg.other.asNode());

  private static final Comparator<Triple> TRIPLES =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final List<ReadRule> rules;
  private final Graph ontology;

  /**
   * Reads rules.
   *
   * @param rules in the order in which they are to be run
   * @param ontology the ontology with its schemes, which is not changed
   * @throws RuleException if one cannot be read
   */
  public Inferences(List<InferenceRule> rules, Graph ontology) {
    this.rules = rules.stream().map(ReadRule::of).toList();
    this.ontology = ontology;
  }

  /**
   * Returns what follows, rule by rule, in an order that is the same on each run.
   *
   * @param stated the facts with their entities, and the short cuts; not changed
   * @param evidence where the facts stand in the articles; not changed
   */
  public List<Inference> derive(Graph stated, Graph evidence) {
    Graph seen = seen(stated, evidence);
    Derivation derivation = new Derivation(seen);
    for (ReadRule rule : rules) {
      boolean more = true;
      for (int round = 0; more && round < ROUNDS; round++) {
        more = derivation.add(run(rule, derivation)) && rule.repeated();
      }
    }
    return derivation.all();
  }

  /** All that the rules see, in one graph of our own, since a view would answer slowly. */
  private Graph seen(Graph stated, Graph evidence) {
    Graph seen = GraphMemFactory.createDefaultGraph();
    GraphUtil.addInto(seen, ontology);
    Set<Node> unsaid = unsaid(stated);
    Map<Node, Node> same = same(stated);
    stated
        .find()
        .filterDrop(triple -> unsaid.contains(triple.getSubject()))
        .forEach(triple -> seen.add(with(same, triple)));
    evidence.find().forEach(triple -> seen.add(with(same, triple)));
    return seen;
  }

  /** What does not count as having happened: planned, denied, or merely claimed. */
  private static Set<Node> unsaid(Graph stated) {
    Set<Node> unsaid = new HashSet<>();
    stated.find(Node.ANY, Bg.claimedBy.asNode(), Node.ANY).forEach(t -> unsaid.add(t.getSubject()));
    stated
        .find(Node.ANY, Bg.modality.asNode(), Bg.Planned.asNode())
        .forEach(triple -> unsaid.add(triple.getSubject()));
    stated
        .find(Node.ANY, Bg.polarity.asNode(), Bg.Negated.asNode())
        .forEach(triple -> unsaid.add(triple.getSubject()));
    return unsaid;
  }

  private static Map<Node, Node> same(Graph stated) {
    Map<Node, Node> same = new HashMap<>();
    stated
        .find(Node.ANY, Bg.canonical.asNode(), Node.ANY)
        .forEach(triple -> same.put(triple.getSubject(), triple.getObject()));
    return same;
  }

  private static Triple with(Map<Node, Node> same, Triple triple) {
    if (same.isEmpty() || OF_SAMENESS.contains(triple.getPredicate())) {
      return triple;
    }
    return Triple.create(
        same.getOrDefault(triple.getSubject(), triple.getSubject()),
        triple.getPredicate(),
        same.getOrDefault(triple.getObject(), triple.getObject()));
  }

  /** What a rule infers, of each way once, triple by triple. */
  private static SortedMap<Triple, Set<Inference>> run(ReadRule rule, Derivation derivation) {
    SortedMap<Triple, Set<Inference>> found = new TreeMap<>(TRIPLES);
    try (QueryExec execution =
        QueryExec.graph(derivation.seen())
            .query(rule.query())
            // The rules are written in the order in which they are quick.
            .set(ARQ.optReorderBGP, false)
            .build()) {
      execution
          .select()
          .forEachRemaining(
              row ->
                  triple(row)
                      .filter(triple -> !derivation.isStated(triple))
                      .ifPresent(
                          triple ->
                              found
                                  .computeIfAbsent(triple, key -> new HashSet<>())
                                  .add(derivation.inference(rule, triple, row))));
    }
    return found;
  }

  private static Optional<Triple> triple(Binding row) {
    Node subject = row.get("subject");
    Node object = row.get("object");
    return subject == null || object == null || subject.equals(object)
        ? Optional.empty()
        : Optional.of(Triple.create(subject, row.get("predicate"), object));
  }
}
