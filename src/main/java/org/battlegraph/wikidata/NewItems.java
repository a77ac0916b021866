package org.battlegraph.wikidata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.link.WikidataStatement.Qualifier;
import org.battlegraph.link.WikidataValue;
import org.battlegraph.ontology.Bg;
import org.battlegraph.query.SparqlSource;

/**
 * Writes lines of QuickStatements that make items for units which have none: numbered units of a
 * known side, of which at least one statement can be made. Whether Wikidata really has no such item
 * is for the editor to see; the lines say that nobody checked.
 */
public final class NewItems {
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
   * The lines.
   *
   * @param defaultView of a graph
   * @param proposals its statements
   */
  public static List<String> lines(Dataset defaultView, List<Proposal> proposals) {
    Map<String, List<Proposal>> bySubject = new LinkedHashMap<>();
    proposals.stream()
        .filter(each -> !Proposal.isItem(each.subject()) && !each.unqualified())
        .filter(each -> each.value() instanceof WikidataValue.Entity)
        .forEach(
            each -> bySubject.computeIfAbsent(each.subject(), key -> new ArrayList<>()).add(each));
    List<String> lines = new ArrayList<>();
    for (Map<String, String> unit :
        SparqlSource.of(defaultView).ask(QueryFactory.create(UNITS)).byColumn()) {
      List<Proposal> said = bySubject.getOrDefault(unit.get("unit"), List.of());
      if (!said.isEmpty()) {
        lines.add("CREATE");
        lines.add("LAST\tLzh\t\"" + unit.get("name") + "\" /* not checked */");
        if (!unit.get("english").isEmpty()) {
          lines.add("LAST\tLen\t\"" + unit.get("english") + "\"");
        }
        lines.add("LAST\tP31\tQ176799");
        said.forEach(each -> lines.add(line(each)));
      }
    }
    return lines;
  }

  private static String line(Proposal proposal) {
    StringBuilder line = new StringBuilder("LAST\t" + proposal.property());
    line.append('\t').append(QuickStatements.value(proposal.value()));
    for (Qualifier qualifier : proposal.qualifiers()) {
      line.append('\t').append(qualifier.property());
      line.append('\t').append(QuickStatements.value(qualifier.value()));
    }
    return line.toString();
  }
}
