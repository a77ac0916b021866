package org.battlegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.OntologyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLibraryTest {
  private static final Pattern TERM = Pattern.compile("\\bbg:(\\w+)");

  private final QueryLibrary library = QueryLibrary.standard();

  @Test
  void theIndexListsTheFilesOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      assertThat(Files.readAllLines(Path.of("queries/index.txt")))
          .containsExactlyElementsOf(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".rq"))
                  .sorted()
                  .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyQuerySaysWhatItAsksAndWhatItsColumnsMean(NamedQuery query) {
    QueryHeader header = query.header();
    assertThat(header.title()).isPresent();
    assertThat(header.empty()).isPresent();
    Bilingual question = header.question().orElseThrow();
    for (Parameter parameter : header.parameters()) {
      assertThat(question.english()).contains("{" + parameter.name() + "}");
      assertThat(question.chinese()).contains("{" + parameter.name() + "}");
    }
    assertThat(header.columns())
        .extracting(Column::name)
        .containsExactlyElementsOf(query.query().getResultVars());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyQueryUsesOnlyTermsThatExist(NamedQuery query) {
    Model ontology = OntologyFiles.ontology();
    assertThat(TERM.matcher(query.text()).results().map(term -> term.group(1)).distinct())
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(ontology.contains(ontology.createResource(Bg.NS + name), null))
                    .as("bg:%s", name)
                    .isTrue());
  }

  static Stream<NamedQuery> queries() {
    return QueryLibrary.standard().queries().stream();
  }

  @Test
  void anUnknownNameComesWithTheNearest() {
    assertThatThrownBy(() -> library.get("unit-in-both"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage("unknown query 'unit-in-both'; the nearest known: units-in-both");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT",
        "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }",
        "# param: a nothing | x | y\nSELECT * { ?s ?p ?a }",
        "# title: only English\nSELECT * { ?s ?p ?a }",
        "# colum: s | x | y\nSELECT * { ?s ?p ?a }",
        "# column: t | x | y\nSELECT ?s { ?s ?p ?a }",
      })
  void aFileThatIsNoQueryOrHasABadHeaderIsReportedInOneLine(String text) {
    assertThatThrownBy(() -> NamedQuery.of("mine.rq", text))
        .isInstanceOf(QueryFormatException.class)
        .hasMessageStartingWith("mine.rq: ")
        .message()
        .hasLineCount(1);
  }

  @Test
  void parametersMustBeKnownAndGiven() {
    QueryDesk desk = QueryDesk.over(SparqlSource.of(GoldenGraph.view()));
    assertThatThrownBy(() -> desk.ask("commanders", Map.of()))
        .isInstanceOf(ParameterException.class)
        .hasMessage("commanders needs a value for 'unit': the unit");
    assertThatThrownBy(() -> desk.ask("commanders", Map.of("unti", "第7師團")))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage("unknown parameter of commanders 'unti'; the nearest known: unit");
  }

  @Test
  void theQuestionIsAskedWithTheGivenValues() {
    QueryDesk desk = QueryDesk.over(SparqlSource.of(GoldenGraph.view()));
    Answer answer = desk.ask("units-in-both", Map.of("a", "青石", "b", "白沙"));
    assertThat(answer.question())
        .isEqualTo(
            new Bilingual(
                "Which units of the echelon division fought both at 青石 and at 白沙?",
                "哪些division級部隊既在青石作戰，又在白沙作戰？"));
  }

  @Test
  void aQueryOfTheUsersNeedsNoHeader() {
    QueryDesk desk = QueryDesk.over(SparqlSource.of(GoldenGraph.view()));
    NamedQuery ask = NamedQuery.of("mine.rq", "ASK { ?s ?p ?o }");
    assertThat(desk.ask(ask, Map.of()).table().column("answer")).containsExactly("true");
  }
}
