package org.battlegraph.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.query.QueryFactory;
import org.battlegraph.ontology.Bg;
import org.battlegraph.query.SparqlSource;

/** What there is of each sort in a graph, plans, denials and inferences included. */
final class GraphFigures {
  private static final String OA = "http://www.w3.org/ns/oa#";

  /** What is counted, each by a pattern that binds {@code ?x}. */
  private static final Map<String, String> PATTERNS = new LinkedHashMap<>();

  static {
    PATTERNS.put("articles", "?x a bg:Article");
    PATTERNS.put("events", "?x a bg:MilitaryEvent");
    PATTERNS.put("units", "?x a bg:MilitaryUnit");
    PATTERNS.put("persons", "?x a bg:Person");
    PATTERNS.put("places", "?x a bg:Place");
    PATTERNS.put("quotations", "?x a <" + OA + "TextQuoteSelector>");
    PATTERNS.put("planned", "?x bg:modality bg:Planned");
    PATTERNS.put("negated", "?x bg:polarity bg:Negated");
    PATTERNS.put("claimed", "?x bg:modality ?modality ; bg:claimedBy ?claimant");
    PATTERNS.put("inferred", "?x a bg:Inference");
  }

  private GraphFigures() {}

  /**
   * Counts.
   *
   * @param everything the view of all graphs
   * @return how many there are by the sort's name, always in the same order
   */
  static Map<String, Long> of(SparqlSource everything) {
    Map<String, Long> figures = new LinkedHashMap<>();
    PATTERNS.forEach((name, pattern) -> figures.put(name, count(everything, pattern)));
    return figures;
  }

  private static long count(SparqlSource source, String pattern) {
    String query =
        "PREFIX bg: <%s> SELECT (COUNT(DISTINCT ?x) AS ?n) { %s }".formatted(Bg.NS, pattern);
    return Long.parseLong(source.ask(QueryFactory.create(query)).column("n").get(0));
  }
}
