package org.battlegraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.JenaTransactionException;
import org.apache.jena.system.Txn;
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
