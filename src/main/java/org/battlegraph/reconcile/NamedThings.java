package org.battlegraph.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.ontology.Bg;
import org.battlegraph.query.Cell;
import org.battlegraph.query.SparqlSource;

/** The things of a graph by their IRIs; what is one thing stands once, with the names of all. */
final class NamedThings {
  private static final String NAMES =
      """
      PREFIX bg: <%s> PREFIX rdfs: <%s> PREFIX skos: <%s>
      SELECT DISTINCT ?thing ?canonical ?class ?name ?rank WHERE {
        VALUES ?class { %s }
        ?thing a ?class .
        VALUES (?property ?rank) {
          (rdfs:label 0) (skos:prefLabel 1) (bg:wikipediaTitle 2) (skos:altLabel 3)
        }
        ?thing ?property ?name .
        OPTIONAL { ?thing bg:canonical ?canonical }
      }
      ORDER BY ?thing ?rank STR(?name) LANG(?name)
      """;

  private final Map<String, Entry> byIri = new TreeMap<>();
  private final Map<String, String> canonical = new TreeMap<>();

  /** A thing with its names as they are compared. */
  record Entry(NamedThing thing, List<ComparedName> keys) {}

  private NamedThings() {}

  static NamedThings of(SparqlSource source, EntityTypes types, String base) {
    Map<String, Collected> collected = new LinkedHashMap<>();
    NamedThings things = new NamedThings();
    String classes =
        types.all().stream().map(type -> "bg:" + type.id()).collect(Collectors.joining(" "));
    String query = NAMES.formatted(Bg.NS, RDFS.uri, SKOS.uri, classes);
    for (List<Cell> row : source.ask(QueryFactory.create(query)).rows()) {
      String iri = row.get(0).text();
      String one = row.get(1) instanceof Cell.Thing other ? other.iri() : iri;
      things.canonical.put(iri, one);
      Collected names = collected.computeIfAbsent(one, key -> new Collected());
      names.add(one.equals(iri), row);
      names.types.addAll(types.upward(row.get(2).text()));
    }
    collected.forEach((iri, each) -> things.byIri.put(iri, each.entry(iri, base)));
    return things;
  }

  Collection<Entry> all() {
    return byIri.values();
  }

  /** The thing of an IRI, or the one that it is the same as. */
  Optional<Entry> find(String iri) {
    return Optional.ofNullable(byIri.get(canonical.getOrDefault(iri, iri)));
  }

  /** All IRIs that stand for a thing. */
  Set<String> iris(String iri) {
    String one = canonical.getOrDefault(iri, iri);
    Set<String> iris = new TreeSet<>(Set.of(one));
    canonical.forEach(
        (each, chosen) -> {
          if (chosen.equals(one)) {
            iris.add(each);
          }
        });
    return iris;
  }

  private static final class Collected {
    private final Set<String> types = new TreeSet<>();
    private final Set<String> own = new LinkedHashSet<>();
    private final Set<String> others = new LinkedHashSet<>();
    private Optional<String> english = Optional.empty();

    void add(boolean isCanonical, List<Cell> row) {
      (isCanonical ? own : others).add(row.get(3).text());
      if (english.isEmpty() && row.get(3) instanceof Cell.Value name) {
        english = name.language().filter("en"::equals).map(language -> name.text());
      }
    }

    Entry entry(String iri, String base) {
      List<String> names = new ArrayList<>(own);
      others.stream().filter(name -> !own.contains(name)).forEach(names::add);
      String id = iri.startsWith(base) ? iri.substring(base.length()) : iri;
      NamedThing thing = new NamedThing(iri, id, names.get(0), english, List.copyOf(types), names);
      return new Entry(thing, names.stream().map(ComparedName::of).distinct().toList());
    }
  }
}
