package org.battlegraph.query;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.ontology.Bg;
import org.battlegraph.query.NamesOfKind.Name;

/**
 * Finds the thing of a graph that a name means.
 *
 * @param source the graph
 * @param folding what makes two spellings one
 */
record EntityNames(SparqlSource source, NameFolding folding) {
  private static final String PREFIXES =
      "PREFIX bg: <%s> PREFIX rdfs: <%s> PREFIX skos: <%s> ".formatted(Bg.NS, RDFS.uri, SKOS.uri);

  /** The thing of that address, or the one that the graph takes it to be the same as. */
  Node known(ParameterKind kind, String iri) {
    ParameterizedSparqlString exists =
        new ParameterizedSparqlString(
            "ASK { " + kind.described("{ ?iri ?p ?o } UNION { ?s ?q ?iri }") + " }");
    exists.setIri("iri", iri);
    if (!source.ask(exists.asQuery()).column("answer").equals(List.of("true"))) {
      throw new UnknownNameException(kind.word(), iri, List.of());
    }
    return NodeFactory.createURI(canonical(iri));
  }

  /** The thing of that name. */
  Node named(ParameterKind kind, String value) {
    String folded = folding.apply(value);
    List<Name> names = NamesOfKind.of(kind, source).names();
    List<Name> matches =
        names.stream().filter(name -> folding.apply(name.text()).equals(folded)).toList();
    if (matches.isEmpty()) {
      throw new UnknownNameException(kind.word(), value, nearest(folded, names));
    }
    List<Name> first = matches.stream().filter(Name::isFirst).toList();
    TreeSet<String> things =
        (first.isEmpty() ? matches : first)
            .stream()
                .map(name -> canonical(name.iri()))
                .collect(Collectors.toCollection(TreeSet::new));
    if (things.size() > 1) {
      throw new AmbiguousNameException(
          kind.word(), value, things.stream().map(this::choice).toList());
    }
    return NodeFactory.createURI(things.first());
  }

  /** The labels of the things of that kind, in the order of the characters. */
  List<String> firstNames(ParameterKind kind) {
    return NamesOfKind.of(kind, source).names().stream()
        .filter(name -> name.rank() == 0)
        .map(Name::text)
        .distinct()
        .sorted()
        .toList();
  }

  private List<String> nearest(String folded, List<Name> names) {
    List<String> near = NearestNames.of(folded, names.stream().map(this::folded).toList());
    return near.stream()
        .map(
            form ->
                names.stream()
                    .filter(name -> folded(name).equals(form))
                    .min(Comparator.comparingInt(Name::rank).thenComparing(Name::text))
                    .orElseThrow()
                    .text())
        .toList();
  }

  private String folded(Name name) {
    return folding.apply(name.text());
  }

  private String canonical(String iri) {
    ParameterizedSparqlString query =
        new ParameterizedSparqlString(
            PREFIXES + "SELECT ?one { ?iri bg:canonical ?one } ORDER BY ?one LIMIT 1");
    query.setIri("iri", iri);
    List<String> found = source.ask(query.asQuery()).column("one");
    return found.isEmpty() ? iri : found.get(0);
  }

  private AmbiguousNameException.Choice choice(String iri) {
    ParameterizedSparqlString query =
        new ParameterizedSparqlString(
            PREFIXES
                + """
                  SELECT (MIN(STR(?l)) AS ?label) (MIN(STR(?n)) AS ?note) {
                    ?iri rdfs:label|skos:prefLabel ?l
                    OPTIONAL { ?iri bg:side|bg:within ?other . ?other rdfs:label ?n }
                  }
                  """);
    query.setIri("iri", iri);
    ResultTable table = source.ask(query.asQuery());
    String label = table.column("label").get(0);
    return new AmbiguousNameException.Choice(
        iri, label.isEmpty() ? iri : label, table.column("note").get(0));
  }
}
