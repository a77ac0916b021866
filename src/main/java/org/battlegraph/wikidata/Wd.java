package org.battlegraph.wikidata;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Prefixes;

/** The names in which Wikidata's query service tells its graph. */
final class Wd {
  static final String ITEM = Prefixes.WIKIDATA;
  static final String DIRECT = "http://www.wikidata.org/prop/direct/";
  static final String PROPERTY = "http://www.wikidata.org/prop/";
  static final String STATEMENT = "http://www.wikidata.org/prop/statement/";
  static final String QUALIFIER = "http://www.wikidata.org/prop/qualifier/";
  static final String REFERENCE = "http://www.wikidata.org/prop/reference/";
  static final String WIKIBASE = "http://wikiba.se/ontology#";

  /**
   * Says, beside our own vocabulary, how exact the times of a statement are: 11 a day, 9 a year.
   */
  static final Node TIME_PRECISION = NodeFactory.createURI(WIKIBASE + "timePrecision");

  private Wd() {}

  /** The prefixes that a query for Wikidata's service need not declare. */
  static Map<String, String> prefixes() {
    return Map.ofEntries(
        Map.entry("bg", Bg.NS),
        Map.entry("wd", ITEM),
        Map.entry("wdt", DIRECT),
        Map.entry("p", PROPERTY),
        Map.entry("ps", STATEMENT),
        Map.entry("pq", QUALIFIER),
        Map.entry("pr", REFERENCE),
        Map.entry("wikibase", WIKIBASE),
        Map.entry("prov", "http://www.w3.org/ns/prov#"),
        Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
        Map.entry("schema", "http://schema.org/"),
        Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));
  }
}
