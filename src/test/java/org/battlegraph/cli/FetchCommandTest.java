package org.battlegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.fetch.WikiServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is fetched goes into the graph with its revision and license. */
class FetchCommandTest {
  private static final String MISSING =
      "{\"query\": {\"pages\": [{\"ns\": 0, \"title\": \"無\", \"missing\": true}]}}";
  private static final String TEXT =
      "1941年3月9日，{{flagicon|日本}}[[第802師]]攻佔'''青石鎮'''<ref name=\"a\">某某著《青石》，第3頁</ref>。";

  private final WikiServer wiki = new WikiServer();
  @TempDir private Path folder;

  @AfterEach
  void stop() {
    wiki.close();
  }

  @Test
  void keepsTheArticleAndGoesOnAfterAMissingOne() {
    wiki.then(MISSING).then(WikiServer.page("青石之戰", 77, TEXT));
    Cli.Outcome outcome = fetch("無", "青石");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(outcome.err()).isEqualTo("battlegraph: 127.0.0.1 has no article '無'\n");
    assertThat(outcome.out())
        .isEqualTo(
            "青石 → %s: revision 77 of 2024-05-06T07:08:09Z\n"
                .formatted(folder.resolve("青石之戰.wikitext")));
    assertThat(wiki.agents()).allMatch(agent -> agent.startsWith("battlegraph/"));
  }

  @Test
  void refusesWhereTheWikiRefuses() {
    wiki.then("{\"error\": {\"code\": \"badvalue\", \"info\": \"no\"}}");
    Cli.Outcome outcome = fetch("甲");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(outcome.err()).hasLineCount(1).contains("refuses: badvalue: no");
  }

  @ParameterizedTest
  @CsvSource({
    "--api, http://127.0.0.1:99999/, not the address of an API",
    "--api, http://127.0.0.1/api.php#top, not the address of an API",
    "--user-agent, 戰役, plain ASCII",
  })
  void refusesWhatCannotBeAsked(String option, String value, String reason) {
    Cli.Outcome outcome = run("fetch", "甲", "--output", folder.toString(), option, value);
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(outcome.err()).hasLineCount(1).contains(reason);
  }

  @Test
  void refusesAnAnswerLongerThanAnyArticle() {
    wiki.then(" ".repeat((32 << 20) + 1));
    Cli.Outcome outcome = fetch("甲");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(outcome.err()).hasLineCount(1).contains("answers with more than 32 MB");
  }

  @Test
  void theGraphHoldsRevisionLicenseAndWhatTheFootnoteCites() throws IOException {
    wiki.then(WikiServer.page("青石之戰", 77, TEXT));
    fetch("青石之戰");
    assertThat(run("text", folder.toString()).out()).isEqualTo("1941年3月9日，第802師攻佔青石鎮。");
    Path graph = folder.resolve("graph.nq");
    assertThat(run("map", folder.toString(), "--output", graph.toString()).exitCode()).isZero();
    assertThat(Files.readString(graph))
        .contains("ontology#revision> \"77\"")
        .contains("<https://creativecommons.org/licenses/by-sa/4.0/deed.zh>")
        .contains("<http://purl.org/dc/terms/source> <https://wiki.example/wiki/A>")
        .contains("ontology#CitedWork>")
        .containsPattern("/evidence/[^>]+> <https://w3id.org/battlegraph/ontology#cites> ")
        .contains("\"某某著《青石》，第3頁\"@zh");
    Cli.Outcome valid = run("validate", folder.toString());
    assertThat(valid.exitCode()).as(valid.out()).isZero();
    assertThat(run("facts", folder.toString()).out()).contains("\"type\":\"capture\"");
    assertThat(run("explain", folder.resolve("青石之戰.wikitext").toString()).out())
        .contains("action capture | 第802師 → 青石鎮");
  }

  @Test
  void anArticleThatWasChangedSinceIsReportedAndLeftOut() throws IOException {
    wiki.then(WikiServer.page("青石之戰", 77, TEXT));
    fetch("青石之戰");
    Files.writeString(folder.resolve("青石之戰.wikitext"), "別的。");
    Cli.Outcome outcome = run("text", folder.toString());
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(outcome.err()).hasLineCount(1).contains("青石之戰.json has the SHA-256");
  }

  private Cli.Outcome fetch(String... titles) {
    String[] args = new String[titles.length + 5];
    args[0] = "fetch";
    System.arraycopy(titles, 0, args, 1, titles.length);
    args[titles.length + 1] = "--api";
    args[titles.length + 2] = wiki.api().toString();
    args[titles.length + 3] = "--output";
    args[titles.length + 4] = folder.toString();
    return run(args);
  }

  private static Cli.Outcome run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        BattlegraphCommand.commandLine(
                Battlegraph::create, new PrintWriter(out), new PrintWriter(err))
            .execute(args);
    return new Cli.Outcome(exitCode, out.toString(), err.toString());
  }
}
