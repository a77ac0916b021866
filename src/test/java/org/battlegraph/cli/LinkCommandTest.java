package org.battlegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.battlegraph.api.Battlegraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkCommandTest {
  private static final Battlegraph BATTLEGRAPH = Battlegraph.create();
  private static final String ITEM =
      "{\"type\":\"item\",\"id\":\"Q77\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"Guilin\"}},"
          + "\"descriptions\":{},\"aliases\":{},\"claims\":{\"P31\":[{\"mainsnak\":{\"snaktype\":"
          + "\"value\",\"property\":\"P31\",\"datavalue\":{\"value\":{\"entity-type\":\"item\","
          + "\"numeric-id\":515,\"id\":\"Q515\"},\"type\":\"wikibase-entityid\"}},\"type\":"
          + "\"statement\",\"id\":\"x\",\"rank\":\"normal\"}]},\"sitelinks\":{\"zhwiki\":{\"site\":"
          + "\"zhwiki\",\"title\":\"桂林\",\"badges\":[]}}}";

  @TempDir Path folder;
  private Path article;
  private Path graph;

  private record Outcome(int exitCode, String out, String err) {}

  @BeforeEach
  void writeArticle() throws IOException {
    article =
        Files.writeString(
            folder.resolve("青石會戰.md"),
            "青石會戰是1944年的一場會戰。11月10日，日軍第91師團攻佔[桂林](https://zh.wikipedia.org/wiki/桂林)。\n");
    graph = folder.resolve("linked.trig");
  }

  @Test
  void linksArticlesByTheSnapshotAndSaysHow() throws IOException {
    Outcome outcome = run("link", article.toString(), "--output", graph.toString());
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("Q189633").contains("link.title").contains("0.98");
    assertThat(outcome.err()).contains("1 thing linked, 0 left out");
    assertThat(Files.readString(graph))
        .contains("bg:WikidataLink")
        .contains("\"Guilin\"@en")
        .contains("bg:coordinatePrecision");
  }

  @Test
  void aFileThatCannotHoldLinksIsRefused() {
    Outcome outcome =
        run("link", article.toString(), "--output", folder.resolve("graph.ttl").toString());
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("--output wants .trig, .nq or .jsonld");
  }

  @Test
  void aGraphIsLinkedAnewByAnotherSourceWhoseLinkTakesThePlaceOfTheOld() throws IOException {
    run("link", article.toString(), "--output", graph.toString());
    Path dump = Files.writeString(folder.resolve("dump.json"), "[\n" + ITEM + "\n]\n");
    Outcome outcome =
        run("link", graph.toString(), "--source", dump.toString(), "-o", graph.toString());
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).contains("1 thing linked");
    assertThat(Files.readString(graph)).contains("wd:Q77").doesNotContain("wd:Q189633");
  }

  @Test
  void aDumpThatBreaksOffEndsWithOneNamesTheLineAndKeepsTheLinks() throws IOException {
    Path dump = Files.writeString(folder.resolve("dump.json"), "[\n" + ITEM + ",\n{\"zh");
    Outcome outcome =
        run("link", article.toString(), "--source", dump.toString(), "-o", graph.toString());
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err()).contains("battlegraph: " + dump + ":3: not JSON, or not whole");
    assertThat(Files.readString(graph)).contains("wd:Q77");
  }

  @Test
  void withoutANetworkTheLineSaysWhichSourceWorks() {
    Outcome outcome =
        run(
            "link",
            article.toString(),
            "--source",
            "http://127.0.0.1:1/w/api.php",
            "--tries",
            "1",
            "--cache",
            folder.resolve("cache").toString());
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("no answer from http://127.0.0.1:1/w/api.php")
        .contains("without a network take --source snapshot, or a dump: --source FILE");
  }

  @Test
  void whatIsNoSourceIsRefused() {
    assertThat(run("link", article.toString(), "--source", "nowhere").err())
        .contains("no such source 'nowhere': snapshot, live, the address of an API, or a file");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "link --tries 0 | --tries wants a number from 1 on, not 0",
        "link --tries -3 --source live | --tries wants a number from 1 on, not -3",
        "wikidata quickstatements --items nonsense"
            + " | --items wants items such as Q189633, not 'nonsense'",
        "wikidata quickstatements --items Q1,x | --items wants items such as Q189633, not 'x'",
      })
  void whatCannotBeAskedForIsRefusedInOneLine(String words, String message) {
    Outcome outcome =
        run(
            Stream.concat(Arrays.stream(words.split(" ")), Stream.of(article.toString()))
                .toArray(String[]::new));
    assertThat(outcome.err()).isEqualTo("battlegraph: " + message + "\n");
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  @Test
  void anEmptyGraphHasNothingToLink() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.trig"));
    for (String[] command :
        new String[][] {
          {"link", empty.toString()},
          {"entities", "--data", empty.toString()},
          {"wikidata", "diff", empty.toString()}
        }) {
      Outcome outcome = run(command);
      assertThat(outcome.err()).doesNotContain("battlegraph:");
      assertThat(outcome.exitCode()).isZero();
      assertThat(outcome.out().strip().lines().count()).as(outcome.out()).isEqualTo(2);
    }
  }

  @Test
  void theServiceThatIsAwayIsToldWithoutWordsOfJava() {
    Outcome outcome =
        run(
            "link",
            article.toString(),
            "--source",
            "http://127.0.0.1:1/w/api.php",
            "--tries",
            "1",
            "--cache",
            folder.resolve("away").toString());
    assertThat(outcome.err())
        .contains(
            "no answer from http://127.0.0.1:1/w/api.php: nothing listens there, or there is no")
        .doesNotContain("Exception");
  }

  @Test
  void aSnapshotIsMadeOfADumpAndTakesItsPlace() throws IOException {
    Path dump = Files.writeString(folder.resolve("dump.json"), "[\n" + ITEM + "\n]\n");
    Path snapshot = folder.resolve("snapshot.json");
    Outcome made =
        run(
            "wikidata",
            "snapshot",
            article.toString(),
            "--source",
            dump.toString(),
            "--output",
            snapshot.toString());
    assertThat(made.exitCode()).isZero();
    assertThat(made.out()).contains(snapshot + ": 1 item\n");
    assertThat(run("link", article.toString(), "--source", snapshot.toString()).out())
        .contains("Q77");
  }

  @Test
  void theLinkerIsScoredOnATable() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("links.tsv"),
            "zh_title\ttype\tqid\tlabel_en\tlabel_zh\tlat\tlon\tgrade\n"
                + "桂林\tPlace\tQ189633\tGuilin\t桂林\t\t\tA\n"
                + "黑河\tPlace\tQ1\tHeihe\t黑河\t\t\tA\n");
    Outcome outcome =
        run("evaluate", "--links", table.toString(), "--articles", article.toString());
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .containsPattern("with the link +1 +1 +1 +1\\.000 +1\\.000")
        .containsPattern("without the link +1 +0 +0 +1\\.000 +0\\.000")
        .contains("not in the articles: 黑河");
    Files.writeString(table, "title\n");
    assertThat(run("evaluate", "--links", table.toString(), "--articles", article.toString()).err())
        .contains(table + ":1: not a table of links: it wants the columns zh_title");
  }

  private static Outcome run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        BattlegraphCommand.commandLine(
                () -> BATTLEGRAPH, new PrintWriter(out), new PrintWriter(err))
            .execute(args);
    return new Outcome(exitCode, out.toString(), err.toString());
  }
}
