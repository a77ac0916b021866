package org.battlegraph.export.interchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.ontology.Oa;
import org.battlegraph.query.NamedQuery;

/**
 * What stands in one table.
 *
 * @param name the file's name without its ending
 * @param factClass the class of the facts, by its local name
 * @param columns what is particular to the relation
 */
record RelationTable(String name, String factClass, List<Column> columns) {
  private static final String FILE = "/export/tables.tsv";
  private static final String QUERY =
      """
      BASE <%s>
      PREFIX bg: <%s>
      PREFIX oa: <%s>
      PREFIX rdfs: <%s>
      SELECT DISTINCT %s WHERE {
        VALUES ?class { %s }
        ?fact a ?class ; bg:modality bg:Actual ; bg:polarity bg:Affirmed .
        OPTIONAL { VALUES ?narrow { %s } ?fact a ?narrow }
        BIND (COALESCE(?narrow, bg:%s) AS ?type)
        %s
        OPTIONAL { ?fact bg:date ?date }
        OPTIONAL { ?fact bg:notBefore ?notBefore }
        OPTIONAL { ?fact bg:notAfter ?notAfter }
        OPTIONAL { ?fact bg:claimedBy/rdfs:label ?claimedBy }
        OPTIONAL { ?fact bg:confidence ?confidence }
        OPTIONAL { ?fact bg:rule ?rule }
        OPTIONAL {
          ?fact bg:evidence ?evidence .
          GRAPH <graph/evidence> {
            ?evidence oa:hasSource ?source ; oa:hasSelector/oa:exact ?quotation .
            OPTIONAL { ?source rdfs:label ?title }
            BIND (STR(COALESCE(?title, ?source)) AS ?article)
            OPTIONAL { ?evidence oa:hasSelector ?offsets . ?offsets oa:start ?begin ; oa:end ?end }
          }
        }
      }
      ORDER BY ?article ?begin ?fact
      """;

  /** What every table ends with. */
  private static final List<String> COMMON =
      List.of(
          "type",
          "date",
          "notBefore",
          "notAfter",
          "claimedBy",
          "confidence",
          "rule",
          "article",
          "begin",
          "end",
          "quotation");

  /**
   * A column of a relation.
   *
   * @param name what it is called
   * @param property where its value stands, by its local name
   * @param isThing whether the value is a thing, which has a name beside its IRI
   */
  record Column(String name, String property, boolean isThing) {
    static Column parse(String text) {
      int at = Math.max(text.indexOf('>'), text.indexOf('='));
      return new Column(text.substring(0, at), text.substring(at + 1), text.charAt(at) == '>');
    }
  }

  /** All tables, in the order of the file. */
  static List<RelationTable> all() {
    try (InputStream in = RelationTable.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(
              cells ->
                  new RelationTable(
                      cells[0],
                      cells[1],
                      Arrays.stream(cells[2].split(" ")).map(Column::parse).toList()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the columns, as they stand in the first line. */
  List<String> header() {
    List<String> names = new ArrayList<>(List.of("fact"));
    for (Column column : columns) {
      names.add(column.name());
      if (column.isThing()) {
        names.add(column.name() + "Name");
      }
    }
    names.addAll(COMMON);
    return List.copyOf(names);
  }

  /**
   * The query whose answer is the table.
   *
   * @param ontology says what the narrower classes of facts are
   */
  NamedQuery query(Model ontology) {
    Set<Resource> classes = below(ontology, ontology.createResource(Bg.NS + factClass));
    String narrow =
        names(classes.stream().filter(each -> below(ontology, each).size() == 1).toList());
    String variables = header().stream().map(name -> "?" + name).collect(Collectors.joining(" "));
    String patterns =
        columns.stream().map(RelationTable::pattern).collect(Collectors.joining("\n"));
    return NamedQuery.of(
        name,
        QUERY.formatted(
            Graphs.DEFAULT_BASE,
            Bg.NS,
            Oa.NS,
            RDFS.uri,
            variables,
            names(classes),
            narrow,
            factClass,
            patterns));
  }

  private static Set<Resource> below(Model ontology, Resource type) {
    Set<Resource> found = new LinkedHashSet<>(Set.of(type));
    ontology
        .listSubjectsWithProperty(RDFS.subClassOf, type)
        .forEachRemaining(each -> found.addAll(below(ontology, each)));
    return found;
  }

  private static String names(Collection<Resource> classes) {
    return classes.stream()
        .map(each -> "bg:" + each.getLocalName())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String pattern(Column column) {
    String value = "?fact bg:" + column.property() + " ?" + column.name();
    return column.isThing()
        ? "OPTIONAL { %s . OPTIONAL { ?%s rdfs:label ?%sName } }"
            .formatted(value, column.name(), column.name())
        : "OPTIONAL { " + value + " }";
  }
}
