package org.battlegraph.identity;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;

/** The entities of a graph, by their IRIs. */
final class Things {
  private static final Map<Resource, Kind> KINDS =
      Map.of(
          Bg.MilitaryEvent, Kind.EVENT,
          Bg.Force, Kind.UNIT,
          Bg.Person, Kind.PERSON,
          Bg.Place, Kind.PLACE,
          Bg.Party, Kind.STATE,
          Bg.Organization, Kind.ORGANIZATION);

  private static final Node BY_NAME = NodeFactory.createLiteralString("link.name");

  private final Map<Node, Thing> all;
  private final SortedMap<String, SortedSet<String>> commanders;
  private final SortedMap<Thing, SortedSet<String>> names;

  private Things(
      Map<Node, Thing> all,
      SortedMap<String, SortedSet<String>> commanders,
      SortedMap<Thing, SortedSet<String>> names) {
    this.all = all;
    this.commanders = commanders;
    this.names = names;
  }

  /** Reads the articles' graphs. */
  static Things read(DatasetGraph quads, Graphs graphs) {
    return new Reader(quads, graphs).read();
  }

  /** Returns all, in the order of their IRIs. */
  Collection<Thing> all() {
    return all.values();
  }

  Stream<Thing> of(Kind kind) {
    return all.values().stream().filter(thing -> thing.kind() == kind);
  }

  Optional<Thing> find(String iri) {
    return Optional.ofNullable(all.get(NodeFactory.createURI(iri)));
  }

  /** Returns for each unit, by its IRI, the IRIs of those who are said to have commanded it. */
  SortedMap<String, SortedSet<String>> commanders() {
    return commanders;
  }

  /** Returns for each thing that is said to have changed its name the names that it then bore. */
  SortedMap<Thing, SortedSet<String>> namesInTime() {
    return names;
  }

  /** Collects what the quads say. */
  private static final class Reader {
    private final DatasetGraph quads;
    private final Graphs graphs;
    private final ArticleGraphs articles;
    private final Map<Node, Draft> drafts = new HashMap<>();
    private final Map<Node, String> titles = new HashMap<>();
    private final SortedMap<String, SortedSet<String>> commanders = new TreeMap<>();
    private final Set<List<Node>> linkedByName = new HashSet<>();

    Reader(DatasetGraph quads, Graphs graphs) {
      this.quads = quads;
      this.graphs = graphs;
      this.articles = new ArticleGraphs(graphs);
    }

    Things read() {
      for (Quad quad : Iter.toList(articles.find(quads, RDF.type))) {
        KINDS.forEach(
            (type, kind) -> {
              if (quad.getObject().equals(type.asNode())) {
                Draft draft = drafts.computeIfAbsent(quad.getSubject(), key -> new Draft());
                draft.kind = kind;
                draft.articles.add(article(quad.getGraph()));
              }
            });
      }
      each(RDFS.label, (draft, value) -> draft.label = value.getLiteralLexicalForm());
      each(SKOS.altLabel, (draft, value) -> draft.others.add(value.getLiteralLexicalForm()));
      each(Bg.wikipediaTitle, (draft, value) -> draft.titles.add(value.getLiteralLexicalForm()));
      each(Bg.side, (draft, value) -> draft.traits.sides().add(value.getURI()));
      each(Bg.echelon, (draft, value) -> draft.traits.echelons().add(value.getURI()));
      each(Bg.placeKind, (draft, value) -> draft.traits.placeKinds().add(value.getURI()));
      each(
          Bg.number,
          (draft, value) ->
              draft.traits.numbers().add(Integer.valueOf(value.getLiteralLexicalForm())));
      readYears();
      readLinksByName();
      for (Property link : List.of(OWL.sameAs, SKOS.exactMatch, SKOS.closeMatch)) {
        quads
            .find(NodeFactory.createURI(graphs.links()), Node.ANY, link.asNode(), Node.ANY)
            .forEachRemaining(this::readItem);
      }
      readNamings();
      readCommands();
      Map<Node, Thing> things =
          new TreeMap<>((one, other) -> one.getURI().compareTo(other.getURI()));
      drafts.forEach((node, draft) -> things.put(node, draft.thing(node, key(node))));
      return new Things(things, commanders, namesInTime(things));
    }

    private SortedMap<Thing, SortedSet<String>> namesInTime(Map<Node, Thing> things) {
      SortedMap<Thing, SortedSet<String>> names = new TreeMap<>();
      for (Quad use : Iter.toList(articles.find(quads, Bg.usedName))) {
        value(use, Bg.bearer)
            .map(things::get)
            .ifPresent(
                bearer ->
                    names
                        .computeIfAbsent(bearer, key -> new TreeSet<>())
                        .add(use.getObject().getLiteralLexicalForm()));
      }
      return names;
    }

    private void each(Property property, Taker taker) {
      Iterator<Quad> found = articles.find(quads, property);
      while (found.hasNext()) {
        Quad quad = found.next();
        Draft draft = drafts.get(quad.getSubject());
        if (draft != null) {
          taker.take(draft, quad.getObject());
        }
      }
    }

    /** What one article alone calls a thing counts as much as what most call it. */
    private void readNamings() {
      Node evidence = NodeFactory.createURI(graphs.evidence());
      for (Quad named : Iter.toList(quads.find(evidence, Node.ANY, Bg.names.asNode(), Node.ANY))) {
        Draft draft = drafts.get(named.getObject());
        if (draft != null) {
          quads
              .find(evidence, named.getSubject(), Bg.wikipediaTitle.asNode(), Node.ANY)
              .forEachRemaining(quad -> draft.titles.add(quad.getObject().getLiteralLexicalForm()));
        }
      }
    }

    /** What was linked by its name proves nothing about names: only titles do. */
    private void readLinksByName() {
      Node links = NodeFactory.createURI(graphs.links());
      for (Quad rule : Iter.toList(quads.find(links, Node.ANY, Bg.rule.asNode(), BY_NAME))) {
        Optional<Node> entity = value(rule, RDF.subject);
        Optional<Node> item = value(rule, RDF.object);
        if (entity.isPresent() && item.isPresent()) {
          linkedByName.add(List.of(entity.get(), item.get()));
        }
      }
    }

    private void readItem(Quad link) {
      Draft draft = drafts.get(link.getSubject());
      if (draft != null && !linkedByName.contains(List.of(link.getSubject(), link.getObject()))) {
        draft.traits.items().add(link.getObject().getURI());
      }
    }

    private void readCommands() {
      for (Quad quad : Iter.toList(articles.find(quads, RDF.type))) {
        if (quad.getObject().equals(Bg.Command.asNode())) {
          Optional<Node> unit = value(quad, Bg.unit);
          Optional<Node> person = value(quad, Bg.person);
          if (unit.isPresent() && person.isPresent()) {
            commanders
                .computeIfAbsent(unit.get().getURI(), key -> new TreeSet<>())
                .add(person.get().getURI());
          }
        }
      }
    }

    private void readYears() {
      for (Quad quad : Iter.toList(articles.find(quads, RDF.type))) {
        if (!quad.getObject().equals(Bg.EventTime.asNode())) {
          continue;
        }
        Optional<Draft> event =
            value(quad, Bg.event).flatMap(node -> Optional.ofNullable(drafts.get(node)));
        Optional<Integer> first = value(quad, Bg.notBefore).flatMap(Reader::year);
        Optional<Integer> last = value(quad, Bg.notAfter).flatMap(Reader::year).or(() -> first);
        if (event.isPresent() && last.isPresent()) {
          int from = first.orElse(last.get());
          int to = Math.min(Math.max(from, last.get()), from + 100);
          for (int year = from; year <= to; year++) {
            event.get().traits.years().add(year);
          }
        }
      }
    }

    private Optional<Node> value(Quad fact, Property property) {
      Iterator<Quad> found =
          quads.find(fact.getGraph(), fact.getSubject(), property.asNode(), Node.ANY);
      return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
    }

    private static Optional<Integer> year(Node day) {
      return Optional.of(LocalDate.parse(day.getLiteralLexicalForm()).getYear());
    }

    private String article(Node graph) {
      return titles.computeIfAbsent(
          graph,
          key -> {
            Node evidence = NodeFactory.createURI(graphs.evidence());
            Iterator<Quad> labels =
                quads.find(evidence, articles.article(graph), RDFS.label.asNode(), Node.ANY);
            String name = graph.getURI();
            return labels.hasNext()
                ? labels.next().getObject().getLiteralLexicalForm()
                : name.substring(name.lastIndexOf('/') + 1);
          });
    }

    private String key(Node node) {
      String path = node.getURI().substring(graphs.base().length());
      String key = path.substring(path.indexOf('/') + 1);
      return URLDecoder.decode(key.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
  }

  /** Takes a value of a thing. */
  @FunctionalInterface
  private interface Taker {
    void take(Draft draft, Node value);
  }

  /** A thing in the making. */
  private static final class Draft {
    private Kind kind = Kind.PLACE;
    private String label = "";
    private final SortedSet<String> others = new TreeSet<>();
    private final SortedSet<String> titles = new TreeSet<>();
    private final SortedSet<String> articles = new TreeSet<>();
    private final Traits traits = new Traits();

    Thing thing(Node node, String key) {
      List<String> names = new ArrayList<>(others);
      names.remove(label);
      return new Thing(
          node, kind, key, label.isEmpty() ? key : label, names, titles, articles, traits);
    }
  }
}
