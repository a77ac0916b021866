package org.battlegraph.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.battlegraph.link.CountryItems;
import org.battlegraph.link.ItemKind;
import org.battlegraph.link.Subject;
import org.battlegraph.link.Subject.Context;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;

/** The entities of a graph as things to be linked, with what its articles say around them. */
final class LinkSubjects {
  /** Other names than the label are taken only if they are long enough to tell something. */
  private static final int LEAST_LENGTH = 3;

  /** 日軍, 國軍: short words for all troops of a side are no names. */
  private static final int LEAST_LENGTH_OF_SIDE = 5;

  private final Graphs graphs;
  private final CountryItems countries = CountryItems.bundled();
  private final Map<Node, Draft> drafts = new HashMap<>();
  private final Map<Node, Years> articleYears = new HashMap<>();
  private final Map<Node, Set<Node>> inArticle = new HashMap<>();
  private final Map<Node, Set<String>> articleCountries = new HashMap<>();

  private LinkSubjects(Graphs graphs) {
    this.graphs = graphs;
  }

  /** Reads the entities of a graph from which what is derived was taken out. */
  static LinkSubjects read(DatasetGraph quads, Graphs graphs) {
    LinkSubjects subjects = new LinkSubjects(graphs);
    ArticleTitles articles = new ArticleTitles(quads, graphs);
    List<Quad> all = new ArrayList<>();
    quads
        .find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (articles.isArticle(quad.getGraph())) {
                all.add(quad);
              }
            });
    all.stream().filter(quad -> has(quad, RDF.type)).forEach(subjects::readType);
    all.forEach(subjects::readSaid);
    subjects.readYears(all);
    subjects.readSuperiors(all);
    subjects.drafts.values().forEach(draft -> draft.addOwnTitles(articles));
    return subjects;
  }

  private static boolean has(Quad quad, Property property) {
    return quad.getPredicate().equals(property.asNode());
  }

  private void readType(Quad quad) {
    if (quad.getObject().equals(Bg.Entity.asNode())) {
      drafts
          .computeIfAbsent(quad.getSubject(), node -> new Draft(id(node)))
          .articles
          .add(quad.getGraph());
      inArticle.computeIfAbsent(quad.getGraph(), key -> new HashSet<>()).add(quad.getSubject());
    } else if (quad.getObject().equals(Bg.SideForce.asNode())) {
      drafts.computeIfAbsent(quad.getSubject(), node -> new Draft(id(node))).sideForce = true;
    }
  }

  private void readSaid(Quad quad) {
    Draft draft = drafts.get(quad.getSubject());
    if (draft == null) {
      return;
    }
    Node value = quad.getObject();
    if (has(quad, RDFS.label)) {
      draft.labels.add(value.getLiteralLexicalForm());
    } else if (has(quad, SKOS.altLabel)) {
      draft.others.add(value.getLiteralLexicalForm());
    } else if (has(quad, Bg.wikipediaTitle)) {
      draft.titles.add(value.getLiteralLexicalForm());
    } else if (has(quad, Bg.placeKind)) {
      draft.placeKind = Optional.of(placeKind(value));
    } else if (has(quad, Bg.within)) {
      draft.superiors.add(id(value));
    } else if (has(quad, Bg.side)) {
      Set<String> items = countriesOf(value);
      draft.countries.addAll(items);
      articleCountries.computeIfAbsent(quad.getGraph(), key -> new TreeSet<>()).addAll(items);
    }
  }

  /** A side is a state or a party by its name; which items that may be stands in a list. */
  private Set<String> countriesOf(Node side) {
    return countries.of(id(side).key());
  }

  /** A fact's days are those of all that it is about. */
  private void readYears(List<Quad> all) {
    Map<Node, Years> facts = new HashMap<>();
    for (Quad quad : all) {
      if (has(quad, Bg.notBefore) || has(quad, Bg.notAfter)) {
        int year = LocalDate.parse(quad.getObject().getLiteralLexicalForm()).getYear();
        facts.computeIfAbsent(quad.getSubject(), key -> new Years()).add(year);
        articleYears.computeIfAbsent(quad.getGraph(), key -> new Years()).add(year);
      }
    }
    for (Quad quad : all) {
      Years years = facts.get(quad.getSubject());
      Draft draft = drafts.get(quad.getObject());
      if (years != null && draft != null) {
        draft.years.add(years);
      }
    }
  }

  private void readSuperiors(List<Quad> all) {
    Map<Node, EntityId> superiors = new HashMap<>();
    all.stream()
        .filter(quad -> has(quad, Bg.superior))
        .forEach(quad -> superiors.put(quad.getSubject(), id(quad.getObject())));
    for (Quad quad : all) {
      Draft draft = drafts.get(quad.getObject());
      if (draft != null && has(quad, Bg.subordinate) && superiors.containsKey(quad.getSubject())) {
        draft.superiors.add(superiors.get(quad.getSubject()));
      }
    }
  }

  /** Returns all things of kinds that can be linked, by their ids. */
  Map<EntityId, Subject> all() {
    Map<EntityId, Subject> subjects = new TreeMap<>();
    drafts.values().stream()
        .filter(draft -> ItemKind.of(draft.id).isPresent())
        .forEach(draft -> subjects.put(draft.id, subject(draft)));
    return subjects;
  }

  /** Returns what stands around anything in an article. */
  Context around(String article) {
    Node graph = NodeFactory.createURI(graphs.article(article));
    Years years = articleYears.getOrDefault(graph, new Years());
    Set<EntityId> neighbors = new HashSet<>();
    inArticle.getOrDefault(graph, Set.of()).forEach(node -> neighbors.add(id(node)));
    return new Context(
        years.first(),
        years.last(),
        false,
        articleCountries.getOrDefault(graph, Set.of()),
        Set.of(),
        neighbors);
  }

  private Subject subject(Draft draft) {
    Set<EntityId> neighbors = new HashSet<>();
    Set<String> around = new TreeSet<>();
    boolean own = draft.years.first().isPresent();
    Years years = new Years();
    years.add(draft.years);
    for (Node article : draft.articles) {
      inArticle.get(article).forEach(node -> neighbors.add(id(node)));
      around.addAll(articleCountries.getOrDefault(article, Set.of()));
      if (!own) {
        years.add(articleYears.getOrDefault(article, new Years()));
      }
    }
    Context context =
        new Context(
            years.first(), years.last(), own, countries(draft, around), draft.superiors, neighbors);
    return new Subject(
        draft.id,
        ItemKind.of(draft.id),
        draft.placeKind,
        List.copyOf(draft.titles),
        names(draft),
        context);
  }

  /**
   * A state is the country that it is called; what else has no side may be of any in its articles.
   */
  private Set<String> countries(Draft draft, Set<String> around) {
    if (ItemKind.of(draft.id).equals(Optional.of(ItemKind.STATE))) {
      return Stream.concat(Stream.of(draft.id.key()), draft.labels.stream())
          .flatMap(name -> countries.of(name).stream())
          .collect(Collectors.toSet());
    }
    return draft.countries.isEmpty() ? around : draft.countries;
  }

  private static List<String> names(Draft draft) {
    int least = draft.sideForce ? LEAST_LENGTH_OF_SIDE : 1;
    Stream<String> labels = draft.labels.stream().filter(name -> length(name) >= least);
    Stream<String> others =
        draft.others.stream().filter(name -> length(name) >= Math.max(least, LEAST_LENGTH));
    return Stream.concat(labels, others).toList();
  }

  private static int length(String name) {
    return name.codePointCount(0, name.length());
  }

  private EntityId id(Node node) {
    String iri = node.getURI();
    if (!iri.startsWith(graphs.base()) || iri.indexOf('/', graphs.base().length()) < 0) {
      return new EntityId("other", iri);
    }
    String path = iri.substring(graphs.base().length());
    int slash = path.indexOf('/');
    String key = path.substring(slash + 1).replace("+", "%2B");
    return new EntityId(path.substring(0, slash), URLDecoder.decode(key, StandardCharsets.UTF_8));
  }

  private static PlaceKind placeKind(Node concept) {
    return switch (concept.getURI().substring(Bg.NS.length())) {
      case "Country" -> PlaceKind.STATE;
      case "Province" -> PlaceKind.PROVINCE;
      case "Region" -> PlaceKind.REGION;
      case "River", "RiverCrossing", "Lake", "Sea", "Coast", "Water" -> PlaceKind.WATER;
      case "Island", "Peninsula" -> PlaceKind.ISLAND;
      case "Mountain" -> PlaceKind.MOUNTAIN;
      case "Pass" -> PlaceKind.PASS;
      case "Railway", "Station", "Road", "Street", "Route" -> PlaceKind.ROUTE;
      case "Airfield" -> PlaceKind.AIRFIELD;
      case "Bridge", "Port", "Fortification", "Structure" -> PlaceKind.STRUCTURE;
      case "Vicinity" -> PlaceKind.VICINITY;
      default -> PlaceKind.SETTLEMENT;
    };
  }

  /** The first and the last of some years. */
  private static final class Years {
    private final TreeSet<Integer> all = new TreeSet<>();

    void add(int year) {
      all.add(year);
    }

    void add(Years others) {
      all.addAll(others.all);
    }

    OptionalInt first() {
      return all.isEmpty() ? OptionalInt.empty() : OptionalInt.of(all.first());
    }

    OptionalInt last() {
      return all.isEmpty() ? OptionalInt.empty() : OptionalInt.of(all.last());
    }
  }

  /** An entity in the making. */
  private static final class Draft {
    private final EntityId id;
    private final Set<Node> articles = new HashSet<>();
    private final Set<String> labels = new TreeSet<>();
    private final Set<String> others = new TreeSet<>();
    private final Set<String> titles = new TreeSet<>();
    private final Set<String> countries = new TreeSet<>();
    private final Set<EntityId> superiors = new HashSet<>();
    private final Years years = new Years();
    private Optional<PlaceKind> placeKind = Optional.empty();
    private boolean sideForce;

    Draft(EntityId id) {
      this.id = id;
    }

    void addOwnTitles(ArticleTitles itsArticles) {
      for (Node graph : articles) {
        String title = itsArticles.of(graph);
        if (Subject.isOwnEvent(id, Stream.concat(labels.stream(), others.stream()), title)) {
          titles.add(title);
        }
      }
    }
  }
}
