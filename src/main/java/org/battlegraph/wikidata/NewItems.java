package org.battlegraph.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.ontology.Bg;
import org.battlegraph.query.SparqlSource;

/**
 * Finds the units that might get an item: numbered ones of a known side that have none, and of
 * which at least one statement can be written.
 */
public final class NewItems {
  /** Military unit, the widest class there is: the graph's echelons have no items of their own. */
  private static final String MILITARY_UNIT = "Q176799";

  private static final String UNITS =
      """
      PREFIX bg: <%s> PREFIX rdfs: <%s> PREFIX skos: <%s>
      SELECT ?unit (MIN(STR(?label)) AS ?name) (MIN(STR(?en)) AS ?english) WHERE {
        ?unit a bg:MilitaryUnit ; bg:number ?number ; bg:side ?side ; rdfs:label ?label .
        FILTER NOT EXISTS { ?unit bg:canonical ?other }
        OPTIONAL { ?unit skos:prefLabel ?en . FILTER (LANG(?en) = "en") }
      }
      GROUP BY ?unit ORDER BY ?unit
      """
          .formatted(Bg.NS, RDFS.uri, SKOS.uri);

  private NewItems() {}

  /**
   * The items.
   *
   * @param defaultView of a graph
   * @param proposals its statements
   * @param writer says which statements may be written, and how
   */
  public static List<NewItem> of(
      Dataset defaultView, List<Proposal> proposals, QuickStatements writer) {
    Map<String, List<QuickStatements.Line>> said = writer.linesWithoutItem(proposals);
    List<NewItem> items = new ArrayList<>();
    for (Map<String, String> unit :
        SparqlSource.of(defaultView).ask(QueryFactory.create(UNITS)).byColumn()) {
      List<QuickStatements.Line> lines = said.getOrDefault(unit.get("unit"), List.of());
      if (!lines.isEmpty()) {
        items.add(new NewItem(unit.get("name"), unit.get("english"), MILITARY_UNIT, lines));
      }
    }
    return items;
  }
}
