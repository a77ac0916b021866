package org.battlegraph.store.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows a row is what SPARQL's algebra says, and is found with fewer look-ups. */
class RowByRowTest {
  private static final String PREFIX = "PREFIX : <http://example.org/>\n";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void randomQueriesAnswerAsTheAlgebraSays(long seed) {
    Random random = new Random(seed);
    int answered = 0;
    for (int run = 0; run < 80; run++) {
      DatasetGraph dataset = RandomQuestions.dataset(random);
      String query = RandomQuestions.query(random);
      List<String> jenas = rows(dataset, query, false);
      assertThat(rows(dataset, query, true)).as(query).isEqualTo(jenas);
      answered += jenas.isEmpty() ? 0 : 1;
    }
    assertThat(answered).as("queries that have an answer at all").isGreaterThan(25);
  }

  @Test
  void aNameThatAnOptionalPartBindsIsNotFilteredBeforeIt() {
    DatasetGraph dataset =
        dataset("- :a :p :b", "- :c :p :d", "- :a :q :x", "- :x :r :y", "- :c :q :z");
    assertBothGive(
        dataset,
        "{ ?a :p ?b OPTIONAL { ?a :q ?x } FILTER NOT EXISTS { ?x :r ?y } }",
        "a=c b=d x=z");
    assertBothGive(dataset, "{ ?a :p ?b OPTIONAL { ?a :q ?x } FILTER (?x = :x) }", "a=a b=b x=x");
  }

  @Test
  void aVariableThatStandsTwiceInAPatternIsOneThing() {
    DatasetGraph dataset = dataset("- :a :p :a", "- :a :p :b", "- :b :q :b");
    assertBothGive(dataset, "{ ?a :p ?a }", "a=a");
    assertBothGive(
        dataset, "{ ?a :p ?b OPTIONAL { ?b ?way ?b } FILTER (?b = :b) }", "a=a b=b way=q");
  }

  @Test
  void aGraphThatIsNotThereHasNothing() {
    DatasetGraph dataset = dataset("- :a :p :b", ":g :b :q :c");
    assertBothGive(dataset, "{ ?a :p ?b OPTIONAL { GRAPH :none { ?b :q ?c } } }", "a=a b=b");
    assertBothGive(dataset, "{ ?a :p ?b OPTIONAL { GRAPH :g { ?b :q ?c } } }", "a=a b=b c=c");
  }

  @Test
  void onlyTheGraphsAreAskedInWhichAPatternMatches() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    for (int i = 0; i < 500; i++) {
      add(dataset, "- :f%d :evidence :e%d".formatted(i, i));
      add(dataset, ":g%d :e%d :words :w%d".formatted(i, i, i));
    }
    String query = "{ :f7 :evidence ?e GRAPH ?g { ?e :words ?w } }";
    assertBothGive(dataset, query, "e=e7 w=w7 g=g7");
    Counting counting = new Counting(dataset);
    ours(counting, QueryFactory.create(PREFIX + "SELECT * " + query));
    assertThat(counting.graphs.get()).isBetween(1L, 5L);
  }

  @Test
  void aFilterThatKeepsLittleIsLookedAtFirst() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    for (int i = 0; i < 5000; i++) {
      add(dataset, "- :f%d :actor :u%d".formatted(i, i));
      add(dataset, "- :f%d :place :p%d".formatted(i, i % 10));
      add(dataset, "- :u%d :name \"unit %d\"".formatted(i, i));
    }
    String query =
        "{ ?f :actor ?u ; :place ?p . ?u :name ?n FILTER (CONTAINS(?n, \"unit 123\") && ?p != :p9) }";
    Counting counting = new Counting(dataset);
    List<String> rows = ours(counting, QueryFactory.create(PREFIX + "SELECT * " + query));
    assertThat(rows).isEqualTo(rows(dataset, "SELECT * " + query, false)).hasSize(10);
    // The facts first would be 5,000 times two.
    assertThat(counting.lookUps.get()).isBetween(1L, 3000L);
  }

  @Test
  void whatIsComputedInAnOptionalPartIsFollowedToo() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    for (int i = 0; i < 1000; i++) {
      add(dataset, "- :f%d :claimedBy :c%d".formatted(i, i % 7));
    }
    add(dataset, "- :f1 :place :p");
    add(dataset, "- :c1 :name \"one\"");
    String query =
        """
        { ?f :place :p
          OPTIONAL {
            ?f :claimedBy ?c OPTIONAL { ?c :name ?n } BIND (STR(COALESCE(?n, ?c)) AS ?who) } }
        """;
    assertBothGive(dataset, query, "f=f1 c=c1 n=one who=one");
    Counting counting = new Counting(dataset);
    ours(counting, QueryFactory.create(PREFIX + "SELECT * " + query));
    assertThat(counting.lookUps.get()).isBetween(1L, 10L);
  }

  @Test
  void whatIsLeftOutIsNotFollowed() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    for (int i = 0; i < 1000; i++) {
      add(dataset, "- :f%d :place :p".formatted(i));
      add(dataset, "- :f%d :date :d%d".formatted(i, i));
      if (i > 0) {
        add(dataset, "- :f%d :claimedBy :c".formatted(i));
      }
    }
    String query =
        "{ ?f :place :p OPTIONAL { ?f :date ?d } FILTER NOT EXISTS { ?f :claimedBy ?c } }";
    Counting counting = new Counting(dataset);
    List<String> rows = ours(counting, QueryFactory.create(PREFIX + "SELECT * " + query));
    assertThat(rows).containsExactly("f=f0 d=d0");
    assertThat(counting.lookUps.get()).isBetween(1L, 1100L);
  }

  private static void assertBothGive(DatasetGraph dataset, String pattern, String... rows) {
    assertThat(rows(dataset, "SELECT * " + pattern, false)).containsExactly(rows);
    assertThat(rows(dataset, "SELECT * " + pattern, true)).containsExactly(rows);
  }

  private static DatasetGraph dataset(String... quads) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    for (String quad : quads) {
      add(dataset, quad);
    }
    return dataset;
  }

  static void add(DatasetGraph dataset, String quad) {
    String[] terms = quad.split(" ", 4);
    dataset.add(
        terms[0].equals("-") ? Quad.defaultGraphIRI : node(terms[0]),
        node(terms[1]),
        node(terms[2]),
        node(terms[3]));
  }

  private static Node node(String name) {
    return name.startsWith("\"")
        ? NodeFactory.createLiteralString(name.substring(1, name.length() - 1))
        : NodeFactory.createURI(name.replace(":", "http://example.org/"));
  }

  private static List<String> rows(DatasetGraph dataset, String text, boolean ours) {
    Query query = QueryFactory.create(PREFIX + text);
    return ours ? ours(new Counting(dataset), query) : asDefined(dataset, query);
  }

  private static List<String> ours(Counting dataset, Query query) {
    List<String> rows = new ArrayList<>();
    try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
      execution.select().forEach(row -> rows.add(text(row, query)));
    }
    rows.sort(null);
    return rows;
  }

  /** By Jena's evaluator that does what the algebra says, and nothing to be fast. */
  private static List<String> asDefined(DatasetGraph dataset, Query query) {
    List<String> rows = new ArrayList<>();
    QueryIterator solutions = Algebra.execRef(Algebra.compile(query), dataset);
    try {
      solutions.forEachRemaining(row -> rows.add(text(row, query)));
    } finally {
      solutions.close();
    }
    rows.sort(null);
    return rows;
  }

  private static String text(Binding row, Query query) {
    return query.getResultVars().stream()
        .map(Var::alloc)
        .filter(row::contains)
        .map(column -> column.getVarName() + "=" + text(row.get(column)))
        .collect(Collectors.joining(" "));
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.getLocalName();
  }

  /**
   * Asked our way, and counts what it is asked. A view, since Jena asks what lies below any other
   * wrapper, and nothing would be counted.
   */
  private static final class Counting extends DatasetGraphWrapper
      implements DatasetGraphWrapperView {
    /** How often a named graph was got. */
    private final AtomicLong graphs = new AtomicLong();

    /** How often something was looked up in the default graph. */
    private final AtomicLong lookUps = new AtomicLong();

    Counting(DatasetGraph dataset) {
      super(dataset, dataset.getContext().copy());
      JoinOrder.applyTo(getContext());
    }

    @Override
    public Graph getGraph(Node name) {
      graphs.incrementAndGet();
      return super.getGraph(name);
    }

    @Override
    public Graph getDefaultGraph() {
      return new WrappedGraph(super.getDefaultGraph()) {
        @Override
        public ExtendedIterator<Triple> find(Triple pattern) {
          lookUps.incrementAndGet();
          return super.find(pattern);
        }

        @Override
        public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
          lookUps.incrementAndGet();
          return super.find(subject, predicate, object);
        }
      };
    }
  }
}
