package org.battlegraph.bench.size;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.ontology.Oa;
import org.battlegraph.query.NamedQuery;
import org.battlegraph.query.Parameter;
import org.battlegraph.query.ParameterKind;
import org.battlegraph.query.QueryDesk;
import org.battlegraph.query.QueryLibrary;
import org.battlegraph.query.SparqlSource;

/**
 * The questions of a run: each query twice, of what the graph tells most of and of what stands in
 * the middle between that and what it tells least of.
 */
final class Questions {
  private static final Path NAIVE = Path.of("src/test/resources/naive");

  /**
   * A question.
   *
   * @param name the query's name
   * @param about what is asked of: {@code much}, {@code little}, or nothing where there is no
   *     choice
   * @param sparql its text
   */
  record Question(String name, String about, String sparql) {}

  private enum Share {
    MUCH,
    LITTLE;

    /** The one that stands there, of things in the order of how often they are told of. */
    private Node of(List<Node> ranked, int second) {
      return ranked.get(this == MUCH ? second : ranked.size() / 2 + second);
    }
  }

  private final Map<ParameterKind, List<Node>> ranked = new EnumMap<>(ParameterKind.class);
  private final QueryDesk desk;
  private final Node fact;

  private Questions(Dataset view) {
    desk = QueryDesk.over(SparqlSource.of(view));
    Graph graph = view.asDatasetGraph().getDefaultGraph();
    ranked.put(ParameterKind.UNIT, ranked(graph, Bg.actor, Bg.MilitaryUnit.asNode()));
    ranked.put(ParameterKind.PLACE, ranked(graph, Bg.place, Bg.Place.asNode()));
    ranked.put(ParameterKind.PERSON, ranked(graph, Bg.person, Bg.Person.asNode()));
    ranked.put(ParameterKind.PARTY, ranked(graph, Bg.side, Bg.Party.asNode()));
    ranked.put(ParameterKind.THING, ranked.get(ParameterKind.PERSON));
    List<Node> battles = ranked(graph, Bg.event, Bg.Battle.asNode());
    List<Node> events = new ArrayList<>(battles);
    events.add(0, ranked(graph, Bg.partOf, Bg.Campaign.asNode()).get(0));
    ranked.put(ParameterKind.EVENT, events);
    Graph evidence = view.asDatasetGraph().getGraph(QuadSink.iri(Graphs.standard().evidence()));
    ranked.put(ParameterKind.ARTICLE, ranked(evidence, Oa.hasSource, Bg.Article.asNode()));
    fact = graph.find(Node.ANY, Bg.extent.asNode(), Node.ANY).next().getSubject();
  }

  /** The named queries of the library. */
  static List<Question> named(Dataset view) {
    return Txn.calculateRead(view, () -> new Questions(view).of(QueryLibrary.standard().queries()));
  }

  /** The queries as somebody writes them who knows the vocabulary and not the engine. */
  static List<Question> naive(Dataset view) throws IOException {
    List<NamedQuery> queries = new ArrayList<>();
    try (Stream<Path> files = Files.list(NAIVE)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".rq", "");
        queries.add(NamedQuery.of(name, Files.readString(file)));
      }
    }
    return Txn.calculateRead(view, () -> new Questions(view).of(queries));
  }

  private List<Question> of(List<NamedQuery> queries) {
    List<Question> questions = new ArrayList<>();
    for (NamedQuery query : queries) {
      if (query.header().parameters().isEmpty()) {
        questions.add(new Question(query.name(), "", desk.sparql(query, Map.of())));
        continue;
      }
      for (Share share : Share.values()) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<ParameterKind, Integer> used = new HashMap<>();
        for (Parameter parameter : query.header().parameters()) {
          int second = used.merge(parameter.kind(), 1, Integer::sum) - 1;
          value(parameter, share, second).ifPresent(v -> values.put(parameter.name(), v));
        }
        questions.add(
            new Question(query.name(), share.name().toLowerCase(), desk.sparql(query, values)));
      }
    }
    return questions;
  }

  private Optional<String> value(Parameter parameter, Share share, int second) {
    return switch (parameter.kind()) {
      case DATE ->
          Optional.of(
              share == Share.MUCH
                  ? second == 0 ? "1910-01-01" : "1914-12-31"
                  : second == 0 ? "1912-05-01" : "1912-05-31");
      case TEXT ->
          Optional.of(
              parameter.name().equals("fact")
                  ? fact.getURI()
                  : share == Share.MUCH ? "第1師" : "平安國第12師");
      case ECHELON, NUMBER -> parameter.defaultValue();
      default -> Optional.of(share.of(ranked.get(parameter.kind()), second).getURI());
    };
  }

  /** Things of a class, those first of which a property speaks most often. */
  private static List<Node> ranked(Graph graph, Property property, Node type) {
    Map<Node, Integer> counts = new HashMap<>();
    graph
        .find(Node.ANY, property.asNode(), Node.ANY)
        .forEachRemaining(triple -> counts.merge(triple.getObject(), 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(entry -> graph.contains(entry.getKey(), RDF.type.asNode(), type))
        .sorted(
            Map.Entry.<Node, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().toString()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
