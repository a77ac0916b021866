package org.battlegraph.serve;

import org.apache.jena.query.QueryFactory;
import org.battlegraph.ontology.Bg;
import org.battlegraph.query.SparqlSource;

/**
 * How much a graph says. A fact is what an article says once, and counts as told as having happened
 * unless the article tells it as planned or denied; what is inferred is no fact.
 *
 * @param facts the facts told as having happened
 * @param unasserted the facts told as planned or denied
 * @param entities the number of things that facts speak of and that have a name
 */
public record GraphSummary(long facts, long unasserted, long entities) {

  /**
   * Counts.
   *
   * @param source the graph
   */
  public static GraphSummary of(SparqlSource source) {
    return new GraphSummary(
        count(source, "?x bg:modality ?modality"),
        count(
            source,
            "GRAPH ?unasserted { ?x bg:modality ?modality }"
                + " FILTER NOT EXISTS { ?x bg:modality ?modality }"),
        count(
            source,
            "?x <http://www.w3.org/2000/01/rdf-schema#label> ?label"
                + " FILTER EXISTS { ?fact ?property ?x . ?fact bg:modality ?modality }"));
  }

  private static long count(SparqlSource source, String pattern) {
    String query =
        "PREFIX bg: <%s> SELECT (COUNT(DISTINCT ?x) AS ?n) { %s }".formatted(Bg.NS, pattern);
    return Long.parseLong(source.ask(QueryFactory.create(query)).column("n").get(0));
  }
}
