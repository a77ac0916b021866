package org.battlegraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.JenaTransactionException;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.main.StageBuilder;
import org.apache.jena.system.Txn;
import org.battlegraph.store.join.JoinOrder;
import org.junit.jupiter.api.Test;

class GraphStoreTest {
  private static final String QUADS =
      """
      BASE <https://w3id.org/battlegraph/resource/>
      <s> <in> "no graph" .
      GRAPH <graph/article/甲> { <s> <in> "article" . <s> <in> "two graphs" . }
      GRAPH <graph/article/乙> { <s> <in> "two graphs" . }
      GRAPH <graph/shortcuts> { <s> <in> "short cuts" . }
      GRAPH <graph/unasserted> { <s> <in> "unasserted" . }
      GRAPH <graph/evidence> { <s> <in> "evidence" . }
      GRAPH <graph/inferred> { <s> <in> "inferred" . <s> <in> "article" . }
      """;

  private final GraphStore store = GraphStore.inMemory();

  {
    store.write(sink -> RDFParser.fromString(QUADS, Lang.TRIG).parse(sink));
  }

  @Test
  void theDefaultViewIsWhatTheArticlesAssertAndTheShortCutsEachTripleOnce() {
    assertThat(select(store.defaultView(), "SELECT ?o { ?s ?p ?o }"))
        .isEqualTo("article, no graph, short cuts, two graphs");
    assertThat(store.size()).isEqualTo(4);
  }

  @Test
  void anIndexedStoreShowsTheSame() {
    String everywhere = "SELECT ?o { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }";
    String before = select(store.defaultView(), everywhere);
    store.index();
    assertThat(select(store.defaultView(), everywhere)).isEqualTo(before);
    assertThat(store.size()).isEqualTo(4);
    Txn.executeRead(
        store.defaultView(),
        () ->
            assertThat(store.defaultView().asDatasetGraph().getDefaultGraph())
                .as("which is read from the copy")
                .isNotInstanceOf(UnionGraph.class));
  }

  @Test
  void anIndexIsNotReadAfterAChange() {
    store.index();
    store.write(sink -> sink.quad(quad("graph/article/丙", "later")));
    String later = "article, later, no graph, short cuts, two graphs";
    assertThat(select(store.defaultView(), "SELECT ?o { ?s ?p ?o }")).isEqualTo(later);
    store.index();
    assertThat(select(store.defaultView(), "SELECT ?o { ?s ?p ?o }")).isEqualTo(later);
  }

  @Test
  void whoReadsAnIndexMeanwhileSeesNothingOfAChange() throws InterruptedException {
    store.index();
    Dataset view = store.defaultView();
    view.begin(ReadWrite.READ);
    Thread writer =
        new Thread(() -> store.write(sink -> sink.quad(quad("graph/article/丙", "later"))));
    writer.start();
    writer.join();
    assertThat(view.asDatasetGraph().getDefaultGraph().size()).isEqualTo(4);
    view.end();
    assertThat(store.size()).isEqualTo(5);
  }

  @Test
  void anIndexThatIsMadeWhileTheGraphChangesIsNotKept() {
    store.change(
        quads -> {
          Thread indexing = new Thread(store::index);
          indexing.start();
          try {
            indexing.join();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          quads.add(quad("graph/article/丙", "later"));
        });
    assertThat(store.size()).isEqualTo(5);
  }

  @Test
  void theNamedGraphsStandBesideTheView() {
    assertThat(
            select(
                store.defaultView(),
                "SELECT ?o { GRAPH <https://w3id.org/battlegraph/resource/graph/evidence>"
                    + " { ?s ?p ?o } }"))
        .isEqualTo("evidence");
    assertThat(select(store.defaultView(), "SELECT ?o { GRAPH ?g { ?s ?p ?o } }"))
        .isEqualTo(
            "article, article, evidence, inferred, short cuts, two graphs, two graphs,"
                + " unasserted");
  }

  @Test
  void everythingIsTheUnionOfAllGraphs() {
    assertThat(select(store.everything(), "SELECT ?o { ?s ?p ?o }"))
        .isEqualTo("article, evidence, inferred, no graph, short cuts, two graphs, unasserted");
  }

  @Test
  void aViewShowsWhatIsWrittenLaterAndNothingOfAWriteThatFails() {
    store.write(
        sink -> RDFParser.fromString("<http://s> <http://p> \"later\" .", Lang.TURTLE).parse(sink));
    assertThat(select(store.defaultView(), "SELECT ?o { ?s ?p ?o }")).contains("later");
    assertThatThrownBy(
            () ->
                store.write(
                    sink -> {
                      RDFParser.fromString("<http://s> <http://p> \"half\" .", Lang.TURTLE)
                          .parse(sink);
                      throw new IllegalStateException("broken off");
                    }))
        .hasMessage("broken off");
    assertThat(select(store.defaultView(), "SELECT ?o { ?s ?p ?o }")).doesNotContain("half");
  }

  @Test
  void everyViewOrdersJoinsByALookAtTheGraphAndSoDoesTheViewOfAnotherDataset() {
    try (GraphStore store = GraphStore.inMemory();
        GraphStore other = GraphStore.over(DatasetFactory.createGeneral())) {
      for (Dataset view : List.of(store.defaultView(), store.everything(), other.defaultView())) {
        assertThat(StageBuilder.getGenerator(view.getContext())).isInstanceOf(JoinOrder.class);
        assertThat(StageBuilder.getGenerator(view.getContext().copy()))
            .as("what wraps a view copies its context")
            .isInstanceOf(JoinOrder.class);
      }
    }
  }

  @Test
  void aTripleOfManyGraphsIsFoundOnceWhateverIsAskedFor() {
    Random random = new Random(1);
    try (GraphStore store = GraphStore.inMemory();
        GraphStore general = GraphStore.over(DatasetFactory.createGeneral())) {
      Set<Triple> all = new HashSet<>();
      for (int i = 0; i < 400; i++) {
        Triple triple =
            Triple.create(
                node("s" + random.nextInt(6)),
                node("p" + random.nextInt(3)),
                node("o" + random.nextInt(6)));
        Node graph = node("graph/article/" + random.nextInt(5));
        all.add(triple);
        store.write(sink -> sink.quad(Quad.create(graph, triple)));
        general.write(sink -> sink.quad(Quad.create(graph, triple)));
      }
      for (GraphStore each : List.of(store, general)) {
        for (Triple pattern : patterns(all.iterator().next())) {
          List<Triple> found =
              Txn.calculateRead(
                  each.defaultView(),
                  () ->
                      each.defaultView().asDatasetGraph().getDefaultGraph().find(pattern).toList());
          assertThat(found)
              .as(pattern.toString())
              .containsExactlyInAnyOrderElementsOf(all.stream().filter(pattern::matches).toList());
        }
      }
    }
  }

  private static List<Triple> patterns(Triple triple) {
    List<Triple> patterns = new ArrayList<>();
    for (int bound = 0; bound < 8; bound++) {
      patterns.add(
          Triple.createMatch(
              (bound & 1) == 0 ? null : triple.getSubject(),
              (bound & 2) == 0 ? null : triple.getPredicate(),
              (bound & 4) == 0 ? null : triple.getObject()));
    }
    return patterns;
  }

  private static Node node(String name) {
    return NodeFactory.createURI("http://example.org/" + name);
  }

  @Test
  void aViewCannotBeWrittenTo() {
    Dataset view = store.defaultView();
    assertThatThrownBy(() -> view.begin(ReadWrite.WRITE))
        .isInstanceOf(JenaTransactionException.class);
  }

  @Test
  void aStoreOverAViewIsTheStoreOfThatView() {
    assertThat(select(GraphStore.over(store.defaultView()).everything(), "SELECT ?o { ?s ?p ?o }"))
        .contains("evidence");
  }

  private static Quad quad(String graph, String object) {
    String base = "https://w3id.org/battlegraph/resource/";
    return Quad.create(
        NodeFactory.createURI(base + graph),
        NodeFactory.createURI(base + "s"),
        NodeFactory.createURI(base + "in"),
        NodeFactory.createLiteralString(object));
  }

  private static String select(Dataset dataset, String query) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (var execution = QueryExecutionFactory.create(query, dataset)) {
            var values = new java.util.ArrayList<String>();
            execution
                .execSelect()
                .forEachRemaining(row -> values.add(row.getLiteral("o").getString()));
            return String.join(", ", values.stream().sorted().toList());
          }
        });
  }
}
