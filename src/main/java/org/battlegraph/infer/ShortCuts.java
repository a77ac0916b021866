package org.battlegraph.infer;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.NodeCmp;
import org.battlegraph.ontology.ShortCutRule;

/**
 * Derives the short cuts: direct triples from facts that are nodes.
 *
 * <p>Each rule sees the facts, the ontology, and what the rules before it derived. Immutable and
 * safe for use by several threads.
 */
public final class ShortCuts {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final List<Query> rules;
  private final Graph ontology;

  /**
   * Reads rules.
   *
   * @param rules each a SPARQL CONSTRUCT query, in the order in which they are to be run
   * @param ontology the ontology with its schemes, which is not changed
   * @throws RuleException if one is no such query
   */
  public ShortCuts(List<ShortCutRule> rules, Graph ontology) {
    this.rules = rules.stream().map(ShortCuts::parse).toList();
    this.ontology = ontology;
  }

  private static Query parse(ShortCutRule rule) {
    try {
      Query query = QueryFactory.create(rule.construct());
      if (!query.isConstructType()) {
        throw new RuleException(rule.name() + ": a rule must be a CONSTRUCT query");
      }
      return query;
    } catch (QueryParseException e) {
      throw new RuleException(rule.name() + ": not SPARQL", e);
    }
  }

  /**
   * Returns what the rules derive, sorted.
   *
   * @param facts the facts that are actual and affirmed, with their entities; not changed
   */
  public SortedSet<Triple> derive(Graph facts) {
    // One graph of our own: rules join many patterns, and a view would answer each by asking again.
    Graph seen = GraphMemFactory.createDefaultGraph();
    GraphUtil.addInto(seen, ontology);
    GraphUtil.addInto(seen, facts);
    SortedSet<Triple> sorted = new TreeSet<>(ORDER);
    for (Query rule : rules) {
      try (QueryExec execution = QueryExec.graph(seen).query(rule).build()) {
        List<Triple> derived = execution.construct().find().toList();
        derived.forEach(seen::add);
        sorted.addAll(derived);
      }
    }
    return sorted;
  }
}
