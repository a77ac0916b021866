package org.battlegraph.reconcile;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Geo;
import org.battlegraph.ontology.Prefixes;
import org.battlegraph.query.Cell;
import org.battlegraph.query.SparqlSource;

/**
 * Reads values of properties off a graph.
 *
 * @param source the graph
 * @param things what has names in it
 */
record PropertyReader(SparqlSource source, NamedThings things) {
  private static final String PREFIXES =
      "PREFIX bg: <%s> PREFIX geo: <%s> PREFIX owl: <%s> PREFIX skos: <%s> "
          .formatted(Bg.NS, Geo.NS, OWL.NS, SKOS.uri);
  private static final Pattern DAY = Pattern.compile("-?\\d{4}-\\d{2}-\\d{2}");

  /** The values of a property of a thing, each once. */
  List<PropertyValue> values(String iri, ReconcilableProperty property) {
    String pattern = "?thing " + property.path() + " ?value";
    if (property.graph() == ReconcilableProperty.Where.LINKS) {
      pattern = "GRAPH ?links { " + pattern + " }";
    }
    List<String> iris = List.copyOf(things.iris(iri));
    StringBuilder places = new StringBuilder();
    for (int i = 0; i < iris.size(); i++) {
      places.append("?iri").append(i).append(' ');
    }
    ParameterizedSparqlString query =
        new ParameterizedSparqlString(
            PREFIXES
                + "SELECT DISTINCT ?value { VALUES ?thing { "
                + places
                + "} "
                + pattern
                + " }");
    for (int i = 0; i < iris.size(); i++) {
      query.setIri("iri" + i, iris.get(i));
    }
    TreeMap<String, PropertyValue> values = new TreeMap<>();
    for (List<Cell> row : source.ask(query.asQuery()).rows()) {
      PropertyValue value = value(row.get(0));
      values.putIfAbsent(value.words(), value);
    }
    return new ArrayList<>(values.values());
  }

  private PropertyValue value(Cell cell) {
    if (cell instanceof Cell.Value value) {
      return literal(value);
    }
    String iri = cell.text();
    return things
        .find(iri)
        .map(entry -> entry.thing())
        .<PropertyValue>map(thing -> new PropertyValue.Thing(thing.id(), thing.label()))
        .orElseGet(() -> new PropertyValue.Text(term(iri)));
  }

  private static PropertyValue literal(Cell.Value value) {
    if (DAY.matcher(value.text()).matches()) {
      return new PropertyValue.Day(LocalDate.parse(value.text()));
    }
    return NodeFactory.getType(value.datatype()) == XSDDatatype.XSDinteger
        ? new PropertyValue.Number(new BigInteger(value.text()))
        : new PropertyValue.Text(value.text());
  }

  /** {@code group army} of {@code bg:GroupArmy}, {@code Q700646} of an item, and any other IRI. */
  private static String term(String iri) {
    if (iri.startsWith(Prefixes.WIKIDATA)) {
      return iri.substring(Prefixes.WIKIDATA.length());
    }
    return iri.startsWith(Bg.NS)
        ? iri.substring(Bg.NS.length())
            .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
            .toLowerCase(Locale.ROOT)
        : iri;
  }
}
