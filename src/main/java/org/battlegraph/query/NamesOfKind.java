package org.battlegraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.ontology.Bg;

/**
 * Everything of one kind that the graph knows by a name.
 *
 * @param names each name with what bears it
 */
record NamesOfKind(List<Name> names) {

  /**
   * A name.
   *
   * @param iri what bears it
   * @param text the name
   * @param rank 0 for the label, 1 for the label in a given script and the title, 2 for other forms
   */
  record Name(String iri, String text, int rank) {
    /** Tells whether it is what the thing is called first of all, and not another form. */
    boolean isFirst() {
      return rank < 2;
    }
  }

  private static final String PREFIXES =
      "PREFIX bg: <%s> PREFIX rdfs: <%s> PREFIX skos: <%s> ".formatted(Bg.NS, RDFS.uri, SKOS.uri);

  private static final String BEARERS =
      """
      VALUES ?class { %s }
      ?thing a ?class .
      { VALUES (?property ?rank) {
          (rdfs:label 0) (skos:prefLabel 1) (bg:wikipediaTitle 1) (skos:altLabel 2)
        }
        ?thing ?property ?name }
      """;

  NamesOfKind {
    names = List.copyOf(names);
  }

  static NamesOfKind of(ParameterKind kind, SparqlSource source) {
    String classes =
        kind.classes().stream().map(name -> "bg:" + name).collect(Collectors.joining(" "));
    ResultTable table =
        source.ask(
            QueryFactory.create(
                PREFIXES
                    + "SELECT DISTINCT ?thing ?name ?rank WHERE { "
                    + kind.described(BEARERS.formatted(classes))
                    + " }"));
    List<Name> names = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      names.add(
          new Name(row.get(0).text(), row.get(1).text(), Integer.parseInt(row.get(2).text())));
    }
    return new NamesOfKind(names);
  }
}
