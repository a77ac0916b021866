package org.battlegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.query.QueryDesk;
import org.battlegraph.query.QueryLibrary;
import org.battlegraph.query.SparqlSource;
import org.battlegraph.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every named query has an answer on what is read from an article, and nearly every one on two: the
 * seed articles, and the golden ones. {@code golden/answered-by-articles.tsv} says what is asked.
 */
class AnsweredByArticlesTest {
  private static final Path TABLE = Path.of("src/test/resources/golden/answered-by-articles.tsv");

  /** What only one of the articles tells of. */
  private static final Set<String> ONE_ARTICLE = Set.of("formed-and-disbanded");

  private static final Battlegraph BATTLEGRAPH = Battlegraph.create();
  private static final Map<Path, Dataset> VIEWS = new HashMap<>();

  record Question(String query, Path article, Map<String, String> parameters) {
    static Question parse(String line) {
      String[] cells = line.split("\t", -1);
      Map<String, String> parameters = new LinkedHashMap<>();
      Stream.of(cells[2].split("; "))
          .filter(each -> !each.isEmpty())
          .map(each -> each.split("=", 2))
          .forEach(each -> parameters.put(each[0], each[1]));
      return new Question(cells[0], Path.of(cells[1]), parameters);
    }
  }

  static List<Question> questions() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(Question::parse)
        .toList();
  }

  @Test
  void everyQueryIsAskedOfTwoArticlesOrIsKnownToHaveOne() throws IOException {
    Map<String, Set<Path>> articles =
        questions().stream()
            .collect(
                Collectors.groupingBy(
                    Question::query, Collectors.mapping(Question::article, Collectors.toSet())));
    assertThat(articles.keySet())
        .containsExactlyInAnyOrderElementsOf(QueryLibrary.standard().names());
    articles.forEach(
        (query, asked) -> assertThat(asked).as(query).hasSize(ONE_ARTICLE.contains(query) ? 1 : 2));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theAnswerIsNotEmpty(Question question) {
    Dataset view = VIEWS.computeIfAbsent(question.article(), AnsweredByArticlesTest::view);
    Map<String, String> values = new LinkedHashMap<>(question.parameters());
    values.replaceAll((name, value) -> value.equals("any fact") ? anyFact(view) : iri(value));
    assertThat(QueryDesk.over(SparqlSource.of(view)).ask(question.query(), values).table().rows())
        .isNotEmpty();
  }

  private static Dataset view(Path article) {
    return GraphStore.over(BATTLEGRAPH.dataset(BATTLEGRAPH.read(article).articles())).defaultView();
  }

  private static String anyFact(Dataset view) {
    return Txn.calculateRead(
        view,
        () ->
            view
                .getDefaultModel()
                .listSubjectsWithProperty(RDF.type, Bg.Fact)
                .mapWith(each -> each.getURI())
                .toList()
                .stream()
                .sorted()
                .findFirst()
                .orElseThrow());
  }

  /** A resource without its base is one with it; a day or a number stays. */
  private static String iri(String value) {
    if (!value.contains("/")) {
      return value;
    }
    return Graphs.standard().base()
        + Arrays.stream(value.split("/")).map(Graphs::encode).collect(Collectors.joining("/"));
  }
}
