package org.battlegraph.store.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of joins changes how long an answer takes, and never the answer. */
class JoinOrderTest {
  private static final String PREFIX = "PREFIX : <http://example.org/>\n";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void randomQueriesAnswerAsWithJenasOrder(long seed) {
    Random random = new Random(seed);
    int answered = 0;
    for (int run = 0; run < 60; run++) {
      Graph graph = randomGraph(random);
      String query = randomQuery(random);
      List<String> jenas = rows(graph, query, false);
      assertThat(rows(graph, query, true)).as(query).isEqualTo(jenas);
      answered += jenas.isEmpty() ? 0 : 1;
    }
    assertThat(answered).as("queries that have an answer at all").isGreaterThan(20);
  }

  @Test
  void patternsBehindAnOptionalDoNotBindWhatItBinds() {
    // ?c stands in the OPTIONAL first, so the last pattern restricts what that has bound.
    Graph graph = graph(":a :p :b", ":a :q :c", ":d :p :b", ":c :r :x", ":e :r :x");
    String query = "SELECT * { ?a :p ?b . OPTIONAL { ?a :q ?c } ?c :r ?x }";
    assertThat(rows(graph, query, true)).isEqualTo(rows(graph, query, false)).hasSize(3);
  }

  @Test
  void patternsBehindAnOptionalAreMatchedBeforeIt() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < 1000; i++) {
      add(graph, ":f" + i, ":date", ":d" + i);
      add(graph, ":f" + i, ":type", ":Fact");
      add(graph, ":f" + i, ":actor", ":u" + i);
    }
    String query = "SELECT * { ?f :type :Fact OPTIONAL { ?f :date ?d } ?f :actor :u7 }";
    assertThat(lookUps(graph, query)).isLessThan(100);
  }

  @Test
  void twoPlacesThatShareAUnitAreNotPairedFightByFight() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < 2000; i++) {
      add(graph, ":x" + i, ":place", i % 2 == 0 ? ":A" : ":B");
      add(graph, ":x" + i, ":actor", ":u" + i % 500);
    }
    add(graph, ":y", ":place", ":B");
    add(graph, ":y", ":actor", ":u0");
    String query = "SELECT * { ?x :place :A . ?x :actor ?u . ?y :place :B . ?y :actor ?u }";
    assertThat(rows(graph, query, true)).hasSize(4);
    // Pairs would be 1,000 times 1,001.
    assertThat(lookUps(graph, query)).isLessThan(50_000);
  }

  @Test
  void aPartIsJoinedByItsVariablesWhereFollowingWouldLookUpMore() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < 3000; i++) {
      String place = i % 30 == 0 ? ":A" : i % 30 == 1 ? ":B" : ":other" + i % 30;
      add(graph, ":x" + i, ":place", place);
      add(graph, ":x" + i, ":actor", ":busy");
    }
    String query =
        "SELECT (COUNT(*) AS ?n) { ?x :place :A . ?x :actor ?u . ?y :actor ?u . ?y :place :B }";
    // Following from each of 100 fights of the unit to all its 3,000 would be 300,000.
    assertThat(lookUps(graph, query)).isLessThan(30_000);
    assertThat(rows(graph, query, true)).containsExactly("n=10000");
  }

  private static Graph randomGraph(Random random) {
    Graph graph = GraphFactory.createDefaultGraph();
    int triples = 20 + random.nextInt(400);
    int things = 3 + random.nextInt(20);
    for (int i = 0; i < triples; i++) {
      add(
          graph,
          ":t" + random.nextInt(things),
          ":p" + random.nextInt(3),
          ":t" + random.nextInt(1 + random.nextInt(things)));
    }
    return graph;
  }

  private static String randomQuery(Random random) {
    StringBuilder query = new StringBuilder("SELECT * {\n");
    query.append(randomPatterns(random, 1 + random.nextInt(4)));
    switch (random.nextInt(6)) {
      case 0 -> query.append("OPTIONAL { ").append(randomPatterns(random, 2)).append("}\n");
      case 1 ->
          query
              .append("{ ")
              .append(randomPatterns(random, 2))
              .append("} UNION { ")
              .append(randomPatterns(random, 2))
              .append("}\n");
      case 2 -> query.append("FILTER EXISTS { ").append(randomPatterns(random, 2)).append("}\n");
      case 3 -> query.append("VALUES ?v1 { :t0 :t1 :t2 }\n");
      case 4 ->
          query
              .append("OPTIONAL { ")
              .append(randomPatterns(random, 1))
              .append("FILTER (?v0 != ?v1) }\n");
      default -> query.append("FILTER (?v0 != ?v1)\n");
    }
    query.append(randomPatterns(random, random.nextInt(3)));
    return query.append("} LIMIT 100000").toString();
  }

  private static String randomPatterns(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "%s :p%d %s .\n".formatted(term(random), random.nextInt(3), term(random)))
        .collect(Collectors.joining());
  }

  private static String term(Random random) {
    return random.nextInt(4) == 0 ? ":t" + random.nextInt(4) : "?v" + random.nextInt(4);
  }

  private static Graph graph(String... triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String triple : triples) {
      String[] terms = triple.split(" ");
      add(graph, terms[0], terms[1], terms[2]);
    }
    return graph;
  }

  private static void add(Graph graph, String subject, String predicate, String object) {
    graph.add(Triple.create(node(subject), node(predicate), node(object)));
  }

  private static Node node(String name) {
    return NodeFactory.createURI(name.replace(":", "http://example.org/"));
  }

  /** How many triples a query looks at. */
  private static long lookUps(Graph graph, String query) {
    AtomicLong found = new AtomicLong();
    Graph counting =
        new WrappedGraph(graph) {
          @Override
          public ExtendedIterator<Triple> find(Triple pattern) {
            found.incrementAndGet();
            return super.find(pattern).filterKeep(triple -> found.incrementAndGet() > 0);
          }

          @Override
          public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
            return find(Triple.createMatch(subject, predicate, object));
          }

          @Override
          public boolean contains(Node subject, Node predicate, Node object) {
            return find(subject, predicate, object).hasNext();
          }
        };
    rows(counting, query, true);
    return found.get();
  }

  private static List<String> rows(Graph graph, String text, boolean ordered) {
    DatasetGraph dataset = DatasetGraphFactory.wrap(graph);
    if (ordered) {
      JoinOrder.applyTo(dataset.getContext());
    }
    Query query = QueryFactory.create(PREFIX + text);
    List<String> rows = new ArrayList<>();
    try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
      RowSet answer = execution.select();
      answer.forEach(
          row ->
              rows.add(
                  answer.getResultVars().stream()
                      .filter(row::contains)
                      .map(column -> column.getVarName() + "=" + text(row.get(column)))
                      .collect(Collectors.joining(" "))));
    }
    rows.sort(null);
    return rows;
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.getLocalName();
  }
}
