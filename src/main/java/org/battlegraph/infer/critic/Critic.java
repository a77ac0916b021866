package org.battlegraph.infer.critic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.battlegraph.lexicon.Surnames;
import org.battlegraph.ontology.OntologyFiles;

/**
 * Finds what cannot be true together in a graph, or looks wrong.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Critic {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .reversed()
          .thenComparing(finding -> finding.citations().get(0))
          .thenComparing(finding -> finding.check().name())
          .thenComparing(finding -> finding.reason().english());

  private final CheckLibrary library;
  private final Graph ontology;
  private final PlaceSurroundings places = PlaceSurroundings.load();
  private final Surnames surnames = Surnames.load();

  /**
   * Makes a critic.
   *
   * @param library the checks that it is to make
   */
  public Critic(CheckLibrary library) {
    this.library = library;
    this.ontology = OntologyFiles.ontology().getGraph();
  }

  /** The critic with the library's own checks. */
  public static Critic standard() {
    return new Critic(CheckLibrary.standard());
  }

  /** The checks that it makes. */
  public List<Check> checks() {
    return library.checks();
  }

  /**
   * Makes all checks. A graph without evidence gives no finding, because there is nothing to cite.
   *
   * @param dataset a graph as users ask it: the default graph with the named graphs beside it; it
   *     is not changed
   * @return the findings, the weightiest first, then in the order of the articles' text
   */
  public List<Finding> check(Dataset dataset) {
    Graph graph =
        Txn.calculateRead(
            dataset, () -> CheckedGraph.of(dataset.asDatasetGraph(), ontology, places, surnames));
    Citations citations = new Citations(graph);
    List<Finding> findings = new ArrayList<>();
    for (Check check : library.checks()) {
      findings.addAll(findings(check, graph, citations));
    }
    findings.sort(ORDER);
    return List.copyOf(findings);
  }

  private static List<Finding> findings(Check check, Graph graph, Citations citations) {
    List<Finding> findings = new ArrayList<>();
    Set<Set<Citation>> known = new HashSet<>();
    try (QueryExec execution = QueryExec.graph(graph).query(check.query()).build()) {
      RowSet rows = execution.select();
      rows.forEachRemaining(
          row -> {
            List<Citation> cited = new ArrayList<>();
            cite(row, Check.FIRST, citations).ifPresent(cited::add);
            cite(row, Check.SECOND, citations)
                .filter(other -> !cited.contains(other))
                .ifPresent(cited::add);
            if (!cited.isEmpty() && known.add(Set.copyOf(cited))) {
              findings.add(new Finding(check, check.reason(values(row, citations)), cited));
            }
          });
    }
    return findings;
  }

  private static Optional<Citation> cite(Binding row, String column, Citations citations) {
    return Optional.ofNullable(row.get(Var.alloc(column))).flatMap(citations::of);
  }

  private static Map<String, String> values(Binding row, Citations citations) {
    Map<String, String> values = new HashMap<>();
    row.forEach((variable, node) -> values.put(variable.getVarName(), words(node, citations)));
    return values;
  }

  private static String words(Node node, Citations citations) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : citations.label(node);
  }
}
