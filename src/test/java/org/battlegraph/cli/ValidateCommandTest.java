package org.battlegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.battlegraph.serve.BattlegraphServer;
import org.battlegraph.serve.ServerSettings;
import org.battlegraph.store.GraphStore;
import org.battlegraph.store.RdfFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
  private static final String SOUND = "src/test/resources/golden/salt-road.trig";
  private static final String BROKEN = "src/test/resources/ontology/broken/Action.ttl";

  private final Cli cli = new Cli();

  @Test
  void aSoundFileConformsAndSaysHowManyNodesWereChecked() {
    Cli.Outcome outcome = cli.run("validate", SOUND);
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .containsPattern("The graph conforms; \\d{3} nodes were checked\\. 圖譜合格")
        .contains("0 violations, 0 warnings.");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void violationsAreListedInTheLanguageOfTheUser() {
    Cli.Outcome english = cli.run("validate", BROKEN, "--language", "en");
    assertThat(english.exitCode()).isEqualTo(1);
    assertThat(english.out())
        .contains("violation")
        .contains("Advance town")
        .contains("An action has an actor or a target.")
        .contains("does not conform");
    assertThat(cli.run("validate", BROKEN, "--language", "zh").out()).contains("行动须有行为者或对象。");
  }

  @Test
  void aViolationIsListedWithTheWordsThatTheFactStandsOn(@TempDir Path folder) throws IOException {
    Path shapes = Path.of("src/test/resources/ontology");
    String graph =
        Files.readString(shapes.resolve("facts.ttl"))
            + Files.readString(shapes.resolve("broken/Fact-days.ttl"));
    Path file = Files.writeString(folder.resolve("days.ttl"), graph);
    Cli.Outcome outcome = cli.run("validate", file.toString(), "--language", "en");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("The earliest day is not after the latest.")
        .contains("甲國第2師團攻佔東河。")
        .contains("1 violation");
  }

  @Test
  void theReportOfShaclIsPrintedAsTurtle() {
    Cli.Outcome outcome = cli.run("validate", "--data", BROKEN, "--format", "turtle");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).contains("sh:ValidationReport").doesNotContain("nodes were checked");
  }

  @Test
  void aFileThatIsNotRdfIsNamedWithItsLine(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.ttl"), "<urn:a> <urn:b> <urn:c> .\nnonsense");
    Cli.Outcome outcome = cli.run("validate", file.toString());
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains(file + ":2:").contains("not RDF");
    assertThat(cli.run("validate", folder.resolve("none.ttl").toString()).err())
        .contains("no such file");
  }

  @Test
  void theGraphBehindAnEndpointIsCopiedAndChecked() {
    GraphStore store = GraphStore.inMemory();
    store.write(RdfFile.of(Path.of(SOUND))::read);
    try (BattlegraphServer server =
        BattlegraphServer.start(store, ServerSettings.standard().withPort(0))) {
      Cli.Outcome outcome = cli.run("validate", "--endpoint", server.endpoint().toString());
      assertThat(outcome.out()).contains("The graph conforms");
      assertThat(outcome.exitCode()).isZero();
    }
  }

  @Test
  void oneSourceAtATimeAndOnlyKnownFormats() {
    assertThat(cli.run("validate", SOUND, "--data", SOUND).exitCode()).isEqualTo(2);
    assertThat(cli.run("validate", SOUND, "--format", "csv").exitCode()).isEqualTo(2);
  }

  @Test
  void withoutASourceTheSeedArticlesAreMapped() {
    cli.run("validate");
    assertThat(cli.mapped()).singleElement().asString().contains("seeds");
  }
}
