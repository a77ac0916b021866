package org.battlegraph.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.battlegraph.query.Cell;
import org.battlegraph.query.ResultTable;
import org.battlegraph.query.SparqlSource;
import org.battlegraph.store.GraphStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The invented war in Wikidata's terms, asked as at its query service. */
class WikidataViewTest {
  private static final String BASE = "https://w3id.org/battlegraph/resource/";
  private static SparqlSource view;

  @BeforeAll
  static void tell() {
    try (GraphStore store = LinkedGraph.open()) {
      view = WikidataView.source(store.defaultView());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wd:Q700646 wdt:P710 wd:Q9000004 | true",
        "wd:Q9000004 wdt:P607 wd:Q700646 | true",
        "wd:Q700646 wdt:P361 wd:Q9000002 | true",
        "wd:Q9000004 wdt:P749 wd:Q9000005 | true",
        "wd:Q9000005 wdt:P355 wd:Q9000004 | true",
        "wd:Q9000004 wdt:P4791 wd:Q9000003 | true",
        "wd:Q9000004 wdt:P31 wd:Q176799 | true",
        "wd:Q9000003 wdt:P31 wd:Q5 | true",
        "wd:Q9000004 wdt:P8030 wd:Q169534 | true",
        "wd:Q700646 wdt:P276 wd:Q9000008 | true",
        "wd:Q9000008 wdt:P625 ?point | true",
        "wd:Q700646 wdt:P1120 1200 | true",
        "wd:Q700646 p:P710/pq:P3831 bg:Attacker | true",
        "wd:Q700646 p:P1120/pq:P710 wd:Q9000007 | true",
        "wd:Q700646 wdt:P580 '1931-03-01T00:00:00Z'^^xsd:dateTime | true",
        "wd:Q700646 wdt:P582 '1931-03-20T00:00:00Z'^^xsd:dateTime | true",
        "wd:Q700646 p:P580/wikibase:timePrecision 10 | true",
        "wd:Q9000005 wdt:P607 wd:Q700646 | false",
        "wd:Q9000006 wdt:P4791 ?commander | false"
      })
  void whatTheArticlesAssertAndNothingElseIsTold(String pattern, boolean isTold) {
    assertThat(ask("ASK { " + pattern + " }").column("answer"))
        .containsExactly(Boolean.toString(isTold));
  }

  @Test
  void whatHasNoItemKeepsItsOwnName() {
    assertThat(ask("SELECT ?below { ?below wdt:P749 wd:Q9000005 } ORDER BY ?below").column("below"))
        .contains(BASE + "e-div-12", Wd.ITEM + "Q9000004");
  }

  @Test
  void aStateThatIsOnlyNearAnItemIsNotThatItem() {
    assertThat(ask("ASK { ?any ?property wd:Q9000006 }").column("answer")).containsExactly("false");
  }

  @ParameterizedTest
  @MethodSource("queries")
  void aQueryOfTheServiceHasAnAnswer(Path file) throws IOException {
    ResultTable answer = ask(Files.readString(file));
    assertThat(answer.rows()).as(file.toString()).isNotEmpty();
    assertThat(answer.columns()).filteredOn(name -> name.endsWith("Label")).isNotEmpty();
  }

  static Stream<Path> queries() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries/wikidata"))) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
      assertThat(all).hasSize(5);
      return all.stream();
    }
  }

  @Test
  void theLabelServiceIsSpelledOut() {
    ResultTable answer =
        ask(
            """
            SELECT ?unit ?unitLabel WHERE {
              VALUES ?unit { wd:Q9000004 wd:Q42 }
              SERVICE wikibase:label { bd:serviceParam wikibase:language "[AUTO_LANGUAGE],zh" }
            } ORDER BY ?unit
            """);
    assertThat(answer.column("unitLabel")).containsExactlyInAnyOrder(Wd.ITEM + "Q42", "第7師團");
    assertThat(answer.rows()).allMatch(row -> !(row.get(1) instanceof Cell.Absent));
  }

  @Test
  void whatIsNotThereHasNoLabel() {
    ResultTable answer =
        ask(
            """
            SELECT ?unit ?size ?sizeLabel WHERE {
              VALUES ?unit { wd:Q9000004 }
              OPTIONAL { ?unit wdt:P9999 ?size }
              SERVICE wikibase:label { bd:serviceParam wikibase:language "zh" }
            }
            """);
    assertThat(answer.rows()).hasSize(1);
    assertThat(answer.column("sizeLabel")).containsExactly("");
  }

  @Test
  void everyWordStandsInTheLineThatTheUserWroteItIn() {
    String query =
        """
        SELECT ?unit ?unitLabel WHERE {
          SERVICE wikibase:label {
            bd:serviceParam wikibase:language "zh"
          }
          VALUES ?unit { wd:Q9000004 }
        } LIMIT lots
        """;
    assertThat(new ServiceQuery(query).sparql().lines().toList().indexOf("} LIMIT lots"))
        .isEqualTo(query.lines().toList().indexOf("} LIMIT lots"));
  }

  private static ResultTable ask(String query) {
    return view.ask(QueryFactory.create(new ServiceQuery(query).sparql()));
  }
}
