package org.battlegraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryFactory;

/**
 * Everything of one kind that the graph knows by a name.
 *
 * @param names each name with what bears it
 */
record NamedThings(List<Name> names) {

  /**
   * A name.
   *
   * @param iri what bears it
   * @param text the name
   * @param first whether it is what the thing is called first of all, and not another form
   */
  record Name(String iri, String text, boolean first) {}

  private static final String PREFIXES =
      """
      PREFIX bg: <https://w3id.org/battlegraph/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  NamedThings {
    names = List.copyOf(names);
  }

  static NamedThings of(ParameterKind kind, SparqlSource source) {
    String classes =
        kind.classes().stream().map(name -> "bg:" + name).collect(Collectors.joining(" "));
    ResultTable table =
        source.ask(
            QueryFactory.create(
                PREFIXES
                    + """
                      SELECT DISTINCT ?thing ?name ?first WHERE {
                        VALUES ?class { %s }
                        ?thing a ?class .
                        { VALUES (?property ?first) {
                            (rdfs:label true) (skos:prefLabel true)
                            (bg:wikipediaTitle true) (skos:altLabel false)
                          }
                          ?thing ?property ?name }
                      }
                      """
                        .formatted(classes)));
    List<Name> names = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      names.add(
          new Name(row.get(0).text(), row.get(1).text(), row.get(2).text().equals("true")));
    }
    return new NamedThings(names);
  }
}
