package org.battlegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.api.MappedArticles;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.store.GraphFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * From Markdown to the whole graph, a folder a case; {@code src/test/resources/articles/README.md}
 * says how they are made.
 */
class GoldenArticlesTest {
  private static final Path ACTUAL = Path.of("target/golden");
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final int SHOWN = 12;

  private static final Battlegraph BATTLEGRAPH = Battlegraph.create();

  @TestFactory
  Stream<DynamicTest> everyArticleHasItsGraph() throws IOException {
    List<Path> cases = GoldenArticles.cases();
    assertThat(cases)
        .extracting(folder -> folder.getFileName().toString())
        .contains("empty", "hostile", "small", "stub");
    return cases.stream()
        .map(folder -> dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private static void check(Path folder) throws IOException {
    assertThat(folder.resolve("README.md")).isRegularFile();
    Path article = GoldenArticles.article(folder);
    MappedArticles read = assertTimeoutPreemptively(LIMIT, () -> BATTLEGRAPH.read(article));
    assertThat(read.failures())
        .hasSize(Files.size(article) == 0 ? 1 : 0)
        .allSatisfy(failure -> assertThat(failure.reason()).contains(article.toString()));
    read.articles().forEach(GoldenArticlesTest::quotesItsText);
    DatasetGraph actual = graph(read);
    DatasetGraph expected = RDFDataMgr.loadDatasetGraph(folder.resolve("expected.trig").toString());
    if (!IsoMatcher.isomorphic(expected, actual)) {
      Path written = ACTUAL.resolve(folder.getFileName() + ".trig");
      Files.createDirectories(ACTUAL);
      GraphFile.write(actual, written);
      assertThat(difference(actual, expected)).as("too much (whole: %s)", written).isEmpty();
      assertThat(difference(expected, actual)).as("missing (whole: %s)", written).isEmpty();
    }
    assertThat(IsoMatcher.isomorphic(expected, actual)).isTrue();
  }

  /** All that the article gives: every named graph but the ontology, which all articles share. */
  private static DatasetGraph graph(MappedArticles read) {
    Dataset dataset = BATTLEGRAPH.dataset(read.articles());
    DatasetGraph graph = DatasetGraphFactory.create();
    String ontology = Graphs.standard().ontology();
    Txn.executeRead(
        dataset,
        () ->
            dataset
                .asDatasetGraph()
                .find()
                .forEachRemaining(
                    quad -> {
                      if (quad.getGraph().isURI()
                          && !quad.isDefaultGraph()
                          && !quad.getGraph().getURI().equals(ontology)) {
                        graph.add(quad);
                      }
                    }));
    return graph;
  }

  private static void quotesItsText(ArticleFacts facts) {
    facts.facts().stream()
        .flatMap(fact -> fact.basis().evidence().stream())
        .map(Evidence::span)
        .forEach(
            span ->
                assertThat(facts.article().text().slice(span).isBlank())
                    .as("%s of %s", span, facts.article().name())
                    .isFalse());
  }

  private static Set<String> difference(DatasetGraph from, DatasetGraph without) {
    Set<String> more = new TreeSet<>();
    for (Quad quad : (Iterable<Quad>) from::find) {
      if (more.size() < SHOWN && !without.contains(quad)) {
        more.add(quad.toString());
      }
    }
    return more;
  }
}
