package org.battlegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.system.Txn;
import org.battlegraph.cli.Cli.Outcome;
import org.battlegraph.query.QueryLibrary;
import org.battlegraph.serve.BattlegraphServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryCommandTest {
  private static final String[] IN_BOTH = {
    "query", "units-in-both", "--param", "a=青石城", "--param", "b=白沙", "--data", Cli.GOLDEN
  };

  @TempDir Path folder;
  private final Cli cli = new Cli();

  @Test
  void aNamedQueryPrintsItsQuestionAndRowsThatQuoteTheArticle() {
    Outcome outcome = cli.run(IN_BOTH);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .startsWith("Which units of the echelon division fought both at 青石城 and at 白沙?\n")
        .contains("第7師團   白沙       Capture        1931-03-09          3月9日，第7師團陷白沙。");
  }

  @Test
  void whatNoSentenceStatesIsSaidSo() {
    Outcome outcome = cli.run(with(IN_BOTH, "--param", "echelon=brigade"));
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .endsWith("\n\nNo sentence states one, and none is inferred. 沒有句子這樣說，亦無從推論。\n");
  }

  @Test
  void thatAQueryInfersNothingIsSaidWhereInferencesAreNotWanted() {
    Outcome outcome =
        cli.run(
            "query", "commanders", "--param", "unit=第7師團", "--stated-only", "--data", Cli.GOLDEN);
    assertThat(outcome.err())
        .isEqualTo(
            "battlegraph: commanders gives no row that is inferred: --stated-only leaves none out\n");
    assertThat(outcome.out()).contains("趙平");
    assertThat(cli.run(with(IN_BOTH, "--stated-only")).err()).isEmpty();
  }

  @Test
  void theOtherFormatsAreDataAlone() {
    assertThat(cli.run(with(IN_BOTH, "--format", "csv")).out()).startsWith("unit,unitName,");
    assertThat(cli.run(with(IN_BOTH, "--format", "tsv")).out()).startsWith("?unit\t?unitName");
    assertThat(cli.run(with(IN_BOTH, "--format", "JSON")).out()).startsWith("{");
  }

  @Test
  void theListGivesEachQueryWithItsQuestion() {
    Outcome outcome = cli.run("query", "--list");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .contains(QueryLibrary.standard().names())
        .contains("  誰指揮過{unit}？在甚麼時候？\n")
        .contains("    --param echelon=… (division unless given; one echelon): ");
    assertThat(cli.mapped()).isEmpty();
  }

  @Test
  void withoutAGraphTheSeedsAreTaken() {
    cli.run("query", "commanders", "--param", "unit=第7師團");
    assertThat(cli.mapped()).containsExactly(List.of(Path.of("seeds")));
  }

  @Test
  void articlesAndFoldersAreMapped() {
    Outcome outcome = cli.run("query", "commanders", "a.md", "b", "--param", "unit=第7師團");
    assertThat(cli.mapped()).containsExactly(List.of(Path.of("a.md"), Path.of("b")));
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("趙平");
  }

  @Test
  void anArticleThatCannotBeReadIsToldAndTheRestGoesOn() {
    Outcome outcome = new Cli("b.md: not UTF-8").run("query", "commanders", "--param", "unit=第7師團");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err()).isEqualTo("battlegraph: b.md: not UTF-8\n");
    assertThat(outcome.out()).contains("趙平");
  }

  @Test
  void aQueryOfAFileIsAsked() throws IOException {
    Path file = folder.resolve("mine.rq");
    Files.writeString(
        file,
        "# param: who person | whose rank | 何人\n"
            + "SELECT ?rank { ?f <https://w3id.org/battlegraph/ontology#person> ?who ;"
            + " <https://w3id.org/battlegraph/ontology#rank> ?rank }");
    Outcome outcome = cli.run("query", file.toString(), "--param", "who=赵平", "--data", Cli.GOLDEN);
    assertThat(outcome.out()).isEqualTo("rank\n----\n中將\n");
  }

  @Test
  void aFileOfTheDefaultGraphAloneGivesTheRowsWithoutTheirSentences() throws IOException {
    Path file = folder.resolve("asserted.nt");
    Dataset golden = Cli.golden();
    try (OutputStream out = Files.newOutputStream(file)) {
      Txn.executeRead(
          golden, () -> RDFDataMgr.write(out, golden.getDefaultModel(), RDFFormat.NTRIPLES));
    }
    Outcome outcome =
        cli.run("query", "commanders", "--param", "unit=第7師團", "--data", file.toString());
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("趙平", "錢安").doesNotContain("中將指揮圍城");
  }

  @Test
  void anEndpointIsAskedLikeAFile() {
    try (BattlegraphServer server = BattlegraphServer.start(Cli.golden(), 0)) {
      String endpoint = server.endpoint().toString();
      String[] remote = IN_BOTH.clone();
      remote[6] = "--endpoint";
      remote[7] = endpoint;
      assertThat(cli.run(remote)).isEqualTo(cli.run(IN_BOTH));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "query unit-in-both --data GOLDEN"
            + " | unknown query 'unit-in-both'; the nearest known: units-in-both",
        "query --data GOLDEN | query wants a NAME or a FILE.rq",
        "query none.rq --data GOLDEN | no such file: none.rq",
        "query commanders --data GOLDEN | commanders needs a value for 'unit'",
        "query commanders --param unti=x --data GOLDEN | unknown parameter of commanders 'unti'",
        "query commanders --param unit --data GOLDEN | --param",
        "query commanders --param unit=第8師團 --data GOLDEN | unknown unit '第8師團'; the nearest",
        "query commanders --param unit=第五軍 --data GOLDEN | '第五軍' names more than one unit",
        "query commanders --param unit=x --data none.trig | no such file: none.trig",
        "query commanders --param unit=x --data pom.xml | pom.xml: the ending is none of .ttl",
        "query commanders --param unit=x --format xml --data GOLDEN | unknown format",
        "query commanders --formt csv --data GOLDEN | unknown option '--formt'",
        "query commanders a.md --data GOLDEN | one of them",
        "query commanders --endpoint file:///etc --param unit=x | http or https",
        "query units-in-both --param a=白沙 --param b=白沙 --param a=青石城 --data GOLDEN"
            + " | --param a is given twice: 白沙 and 青石城",
      })
  void whatIsWrongIsNamedInOneLine(String command, String message) {
    Outcome outcome = cli.run(command.strip().replace("GOLDEN", Cli.GOLDEN).split(" "));
    assertThat(outcome.err()).startsWith("battlegraph: ").contains(message).hasLineCount(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  @Test
  void aQueryCallsNoOtherHost() throws IOException {
    Path query = folder.resolve("far.rq");
    Files.writeString(query, "SELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }");
    Outcome outcome = cli.run("query", query.toString(), "--data", Cli.GOLDEN);
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(outcome.err()).contains("SERVICE is off").hasLineCount(1);
  }

  @Test
  void aQueryFileThatIsNotUtf8IsNamed() throws IOException {
    Path file = folder.resolve("big5.rq");
    Files.writeString(file, "# 桂林\nSELECT * { ?s ?p ?o }", Charset.forName("Big5"));
    Outcome outcome = cli.run("query", file.toString(), "--data", Cli.GOLDEN);
    assertThat(outcome.err()).isEqualTo("battlegraph: " + file + ": not UTF-8\n");
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  @Test
  void anEndpointThatIsAwayIsNamed() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    Outcome outcome =
        cli.run(
            "query", "commanders", "--param", "unit=x", "--endpoint", "http://127.0.0.1:" + free);
    assertThat(outcome.err())
        .isEqualTo(
            "battlegraph: no answer from http://127.0.0.1:%d: nothing listens there\n"
                .formatted(free));
    assertThat(outcome.exitCode()).isEqualTo(2);
    Outcome copied = cli.run("entities", "--endpoint", "http://127.0.0.1:" + free);
    assertThat(copied.err())
        .isEqualTo(
            "battlegraph: no graph from http://127.0.0.1:%d: nothing listens there\n"
                .formatted(free));
  }

  private static String[] with(String[] args, String... more) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}
