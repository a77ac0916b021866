package org.battlegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each named query answers on the golden graph {@code salt-road.trig}: a file a query in
 * {@code src/test/resources/questions}. Where an answer differs, the whole of what came stands in
 * {@code target/questions}.
 */
class QuestionsTest {
  private static final Path ACTUAL = Path.of("target/questions");
  private static final Set<String> ASK_FOR_MORE = Set.of("planned-not-done", "denials", "evidence");

  /** They answer with what is inferred too, and say so. */
  private static final Set<String> ASK_FOR_INFERENCES =
      Set.of("units-in-both", "resting-on-one-inference");

  /** They count, or tell of things and not of facts. */
  private static final Set<String> SURVEYS =
      Set.of("articles-that-mention", "units-of-a-side", "without-wikidata", "rules", "where-is");

  private static final String TRIG = GoldenGraph.text("salt-road");
  private static final GraphStore STORE = GoldenGraph.withShortCuts(TRIG);
  private static final QueryDesk DESK = QueryDesk.over(SparqlSource.of(STORE.defaultView()));
  private static final Renaming RENAMING = Renaming.of(TRIG);
  private static final QueryDesk RENAMED =
      QueryDesk.over(
          SparqlSource.of(GoldenGraph.withShortCuts(RENAMING.apply(TRIG)).defaultView()));
  private static final QueryDesk WITHOUT_INFERENCES =
      QueryDesk.over(
          SparqlSource.of(
              GoldenGraph.withShortCuts(
                      TRIG.substring(
                          0, TRIG.indexOf("GRAPH <" + Graphs.standard().inferred() + ">")))
                  .defaultView()));
  private static final QueryDesk ALL = QueryDesk.over(SparqlSource.of(STORE.everything()));

  static Stream<ExpectedAnswer> answers() throws IOException {
    try (Stream<Path> files = Files.list(ExpectedAnswer.FOLDER)) {
      return files.sorted().map(ExpectedAnswer::read).toList().stream();
    }
  }

  @Test
  void everyQueryHasItsAnswer() throws IOException {
    assertThat(answers().map(ExpectedAnswer::query))
        .containsExactlyInAnyOrderElementsOf(QueryLibrary.standard().names())
        .hasSizeGreaterThanOrEqualTo(30);
  }

  @ParameterizedTest
  @MethodSource("answers")
  void theAnswerIsTheExpectedOne(ExpectedAnswer expected) throws IOException {
    List<String> actual = expected.ask(DESK);
    if (!actual.equals(expected.lines())) {
      Files.createDirectories(ACTUAL);
      Files.write(ACTUAL.resolve(expected.query() + ".txt"), actual);
    }
    assertThat(actual).containsExactlyElementsOf(expected.lines());
    assertThat(actual).as("rows").hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @MethodSource("answers")
  void theAnswerStaysRightWhenEveryEntityIsRenamed(ExpectedAnswer expected) {
    ExpectedAnswer other = RENAMING.apply(expected);
    assertThat(other.ask(RENAMED)).containsExactlyInAnyOrderElementsOf(other.lines());
  }

  @ParameterizedTest
  @MethodSource("answers")
  void noAnswerHoldsAPlanOrADenialUnlessItIsAskedFor(ExpectedAnswer expected) {
    List<String> unsaid = quotationsOfWhatDidNotHappen();
    assertThat(unsaid).hasSizeGreaterThanOrEqualTo(10);
    if (!ASK_FOR_MORE.contains(expected.query())) {
      assertThat(expected.ask(DESK)).noneMatch(row -> unsaid.stream().anyMatch(row::contains));
      assertThat(expected.ask(ALL)).noneMatch(row -> unsaid.stream().anyMatch(row::contains));
    }
  }

  @ParameterizedTest
  @MethodSource("answers")
  void noAnswerRestsOnAnInference(ExpectedAnswer expected) {
    if (!ASK_FOR_INFERENCES.contains(expected.query())) {
      assertThat(expected.ask(WITHOUT_INFERENCES)).containsExactlyElementsOf(expected.lines());
    }
  }

  @Test
  void whatIsStatedStandsFirstAndStaysAloneWhereInferencesAreLeftOut() {
    Map<String, String> places = Map.of("a", "柳灣", "b", "鐵橋");
    Answer answer = DESK.ask("units-in-both", places);
    assertThat(answer.table().column("basis"))
        .containsSubsequence("stated", "inferred")
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(answer.statedOnly().table())
        .isEqualTo(WITHOUT_INFERENCES.ask("units-in-both", places).table());
  }

  /** Else the golden graph could not show it. */
  @Test
  void anInferenceAmongTheFactsWouldBeSeen() throws IOException {
    String among = TRIG.replace(Graphs.standard().inferred(), Graphs.standard().article("推論"));
    QueryDesk desk =
        QueryDesk.over(SparqlSource.of(GoldenGraph.withShortCuts(among).defaultView()));
    assertThat(answers()).anyMatch(expected -> !expected.ask(desk).equals(expected.lines()));
  }

  @Test
  void whatStatesFactsQuotesThem() {
    assertThat(QueryLibrary.standard().queries())
        .filteredOn(query -> !SURVEYS.contains(query.name()))
        .allSatisfy(
            query ->
                assertThat(query.header().columns())
                    .extracting(Column::name)
                    .contains("quotation"));
  }

  @Test
  void noTwoQuestionsDifferOnlyByAParameter() {
    Set<String> bodies = new TreeSet<>();
    for (NamedQuery query : QueryLibrary.standard().queries()) {
      String body = query.query().getQueryPattern().toString();
      for (String parameter : query.parameterNames()) {
        body = body.replace("?" + parameter, "?x");
      }
      assertThat(bodies.add(body.replaceAll("<[^>]*ontology#[^>]*>", "<x>")))
          .as(query.name())
          .isTrue();
    }
  }

  private static List<String> quotationsOfWhatDidNotHappen() {
    return DESK.ask(
            NamedQuery.of(
                "unsaid",
                """
                PREFIX oa: <http://www.w3.org/ns/oa#>
                PREFIX bg: <https://w3id.org/battlegraph/ontology#>
                SELECT DISTINCT ?words {
                  GRAPH <https://w3id.org/battlegraph/resource/graph/unasserted> {
                    ?fact bg:evidence ?evidence
                  }
                  GRAPH <https://w3id.org/battlegraph/resource/graph/evidence> {
                    ?evidence oa:hasSelector/oa:exact ?words
                  }
                }
                """),
            Map.of())
        .table()
        .column("words");
  }
}
