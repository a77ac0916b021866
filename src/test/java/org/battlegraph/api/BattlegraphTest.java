package org.battlegraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.system.Txn;
import org.battlegraph.BattlegraphException;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.SampleArticle;
import org.battlegraph.model.text.ArticleFormat;
import org.battlegraph.ontology.Bg;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.query.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BattlegraphTest {
  private static final List<ArticleFacts> SAMPLE = List.of(SampleArticle.facts());

  @TempDir Path folder;
  private final Battlegraph battlegraph =
      Battlegraph.builder().pipeline(new FixedPipeline()).build();

  @Test
  void aFolderMeansItsArticlesInTheOrderOfTheirNames() throws IOException {
    for (String name : List.of("b.md", "a.md", "README.md", "c.txt")) {
      Files.writeString(folder.resolve(name), "text");
    }
    assertThat(ArticleFiles.of(List.of(folder, folder.resolve("a.md"))))
        .containsExactly(folder.resolve("a.md"), folder.resolve("b.md"));
  }

  @Test
  void aBrokenFileIsReportedAndTheRestIsRead() throws IOException {
    Files.writeString(folder.resolve("a.md"), "");
    Files.writeString(folder.resolve("b.md"), "text");
    MappedArticles mapped = battlegraph.read(folder);
    assertThat(mapped.articles()).hasSize(1);
    assertThat(mapped.facts()).hasSize(17);
    assertThat(mapped.failures())
        .containsExactly(
            new MappedArticles.Failure(
                folder.resolve("a.md"), folder.resolve("a.md") + ":1: the article is empty"));
  }

  @Test
  void aPathThatDoesNotExistIsNamed() {
    Path missing = folder.resolve("none.md");
    assertThatThrownBy(() -> battlegraph.read(missing))
        .isInstanceOf(MissingArticleException.class)
        .hasMessage(missing + ": no such file or folder");
    assertThatThrownBy(() -> battlegraph.read(folder))
        .isInstanceOf(MissingArticleException.class)
        .hasMessage(folder + ": the folder has no articles (.md .wikitext .wiki .mediawiki)");
  }

  @Test
  void theDefaultGraphHasFactsAndShortCutsButNoPlanNoDenialAndNoEvidence() {
    Dataset dataset = battlegraph.dataset(SAMPLE);
    Txn.executeRead(
        dataset,
        () -> {
          var asserted = dataset.getDefaultModel();
          assertThat(asserted.listSubjectsWithProperty(Bg.modality, Bg.Planned).hasNext())
              .isFalse();
          assertThat(asserted.listSubjectsWithProperty(Bg.polarity, Bg.Negated).hasNext())
              .isFalse();
          assertThat(asserted.contains(null, Bg.plainText)).isFalse();
          assertThat(asserted.contains(null, Bg.foughtAt)).isTrue();
          assertThat(asserted.contains(null, Bg.commandedBy)).isTrue();
          assertThat(
                  dataset
                      .getNamedModel(Graphs.standard().shortcuts())
                      .listStatements()
                      .mapWith(statement -> statement.getPredicate().getLocalName())
                      .toSet())
              .containsExactlyInAnyOrder(
                  "participatedIn",
                  "foughtAt",
                  "subordinateTo",
                  "commandedBy",
                  "partOf",
                  "place",
                  "start",
                  "end");
        });
  }

  @Test
  void aStreamGetsTheVeryQuadsOfTheFile() throws IOException {
    ByteArrayOutputStream streamed = new ByteArrayOutputStream();
    battlegraph.write(SAMPLE, StreamRDFWriter.getWriterStream(streamed, RDFFormat.NQUADS));
    Path file = folder.resolve("g.nq");
    battlegraph.write(SAMPLE, file);
    assertThat(streamed.toString(StandardCharsets.UTF_8).lines().collect(Collectors.toSet()))
        .isEqualTo(Files.readString(file).lines().collect(Collectors.toSet()));
  }

  @Test
  void nothingThatIsWrittenIsABlankNode() throws IOException {
    Path file = folder.resolve("g.nq");
    battlegraph.write(SAMPLE, file);
    assertThat(Files.readString(file).lines())
        .isNotEmpty()
        .noneMatch(line -> line.startsWith("_:"));
    assertThat(Files.readString(file)).doesNotContain(" _:");
  }

  @Test
  void answersANamedQuery() {
    Answer answer =
        battlegraph.graph(SAMPLE).ask(Question.named("commanders").with("unit", "第八十八军"));
    assertThat(answer.table().rows()).hasSize(1);
    assertThat(answer.table().rows().get(0).toString()).contains("第88軍軍長李大山中將");
  }

  @Test
  void printsFactsAsLines() {
    assertThat(battlegraph.factLines(SAMPLE))
        .hasSize(17)
        .allMatch(line -> line.startsWith("{\"relation\":"));
  }

  @Test
  void aBaseThatIsNoneFailsAtOnce() {
    assertThatThrownBy(
            () -> Battlegraph.builder().pipeline(new FixedPipeline()).base("nowhere").build())
        .isInstanceOf(BattlegraphException.class)
        .hasMessageContaining("nowhere");
  }

  /** Understands the same of every article that is not empty. */
  private static final class FixedPipeline implements TextPipeline {
    @Override
    public ArticleFacts read(Path file) {
      try {
        return read(file.toString(), Files.readString(file), ArticleFormat.MARKDOWN);
      } catch (IOException e) {
        throw new BattlegraphException(file + " cannot be read", e);
      }
    }

    @Override
    public ArticleFacts read(String name, String markdown, ArticleFormat format) {
      if (markdown.isBlank()) {
        throw new BattlegraphException(name + ":1: the article is empty");
      }
      return SampleArticle.facts();
    }
  }
}
