package org.battlegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.store.disk.DiskStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class StoreCommandsTest {
  private static final String UNIT = "unit/第802师";
  private static final Battlegraph BATTLEGRAPH =
      Battlegraph.builder().pipeline(new OneFactPipeline()).build();

  @TempDir private Path folder;

  private record Outcome(int exitCode, String out, String err) {}

  @BeforeEach
  void writeArticles() throws IOException {
    Files.createDirectory(folder.resolve("articles"));
    article("甲", "1941年3月9日，第802師佔領青石鎮。");
    article("乙", "1941年3月9日，青石鎮為第802師所佔領。");
  }

  @Test
  void aStoreThatWasMappedIntoAnswersWhatTheArticlesWouldAnswer() {
    assertThat(run("map", path("articles"), "--store", path("store")))
        .isEqualTo(new Outcome(0, "", ""));
    Outcome asked =
        run("query", "place-timeline", "--param", "place=青石鎮", "--store", path("store"));
    assertThat(asked.out()).contains("青石鎮");
    assertThat(asked)
        .isEqualTo(run("query", "place-timeline", "--param", "place=青石鎮", path("articles")));
  }

  @Test
  void itHoldsWhatAFileOfTheSameArticlesHolds() throws IOException {
    run("map", path("articles"), "--output", path("graph.nq"));
    run("map", path("articles"), "--store", path("store"));
    assertThat(run("store", "backup", path("store"), "--output", path("backup.nq")).exitCode())
        .isZero();
    assertThat(lines("backup.nq")).isEqualTo(lines("graph.nq"));
  }

  @Test
  void anArticleThatIsMappedAgainTakesThePlaceOfItsFormerSelf() throws IOException {
    run("map", path("articles"), "--store", path("store"));
    article("乙", "1941年3月9日，第802師沒有佔領青石鎮。");
    run("map", path("articles/乙.md"), "--store", path("store"));
    run("store", "backup", path("store"), "--output", path("backup.nq"));
    run("map", path("articles"), "--output", path("graph.nq"));
    assertThat(lines("backup.nq")).isEqualTo(lines("graph.nq"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--store", "--into"})
  void onlyACorrectionOfAnArticleThatIsNowhereFitsNothing(String option) throws IOException {
    String graph = path(option.equals("--store") ? "store" : "graph.nq");
    run("map", path("articles"), option.equals("--store") ? option : "--output", graph);
    Files.createDirectory(folder.resolve("corrections"));
    Files.writeString(
        folder.resolve("corrections/a.json"),
        """
        {"by": "王小明", "date": "2026-11-20", "corrections": [
          {"reject": "fact", "article": "乙", "reason": "not of the one that is mapped"},
          {"reject": "fact", "article": "丙", "reason": "of none"},
          {"part": ["https://w3id.org/battlegraph/resource/place/青石镇", "no-place"], "reason": "of none"}]}
        """);
    Outcome mapped =
        run("map", path("articles/甲.md"), option, graph, "--corrections", path("corrections"));
    assertThat(mapped.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(mapped.err().lines().map(line -> line.replaceFirst(".*a.json, ", "")))
        .containsExactly(
            "correction 2: there is no article 丙", "correction 3: no article speaks of no-place");
  }

  @Test
  void aBackupThatIsRestoredHoldsTheSameAndIsReady() throws IOException {
    run("map", path("articles"), "--store", path("store"));
    run("store", "backup", path("store"), "--output", path("backup.nq.gz"));
    assertThat(run("store", "restore", path("backup.nq.gz"), "--store", path("again")))
        .isEqualTo(new Outcome(0, "", ""));
    run("store", "backup", path("store"), "--output", path("one.nq"));
    run("store", "backup", path("again"), "--output", path("other.nq"));
    assertThat(lines("other.nq")).isEqualTo(lines("one.nq")).isNotEmpty();
  }

  @Test
  void aFolderOfPartsIsLoadedAndWhatFollowsIsDerived() throws IOException {
    run("map", path("articles"), "--output", path("graph.nq"));
    Files.createDirectory(folder.resolve("parts"));
    List<String> stated =
        lines("graph.nq").stream()
            .filter(line -> !line.matches(".*/graph/(inferred|shortcuts)> [.]"))
            .toList();
    Files.write(folder.resolve("parts/1.nq"), stated.subList(0, stated.size() / 2));
    Files.write(folder.resolve("parts/2.nq"), stated.subList(stated.size() / 2, stated.size()));
    assertThat(run("load", path("parts"), "--store", path("store")))
        .isEqualTo(new Outcome(0, "", ""));
    run("store", "backup", path("store"), "--output", path("backup.nq"));
    assertThat(lines("backup.nq")).isEqualTo(lines("graph.nq"));
    assertThat(run("load", path("parts"), "--store", path("store")).exitCode()).isZero();
    run("store", "backup", path("store"), "--output", path("backup.nq"));
    assertThat(lines("backup.nq")).isEqualTo(lines("graph.nq"));
  }

  @Test
  void aBrokenFileIsNamedWithItsLineAndNothingIsLoaded() throws IOException {
    run("map", path("articles"), "--output", path("graph.nq"));
    Files.writeString(
        folder.resolve("broken.nq"), "<http://a> <http://b> <http://c> <http://d> .\noops .\n");
    Outcome outcome = run("load", path("graph.nq"), path("broken.nq"), "--store", path("store"));
    assertThat(outcome.err())
        .startsWith("battlegraph: " + path("broken.nq") + ":2:")
        .hasLineCount(1);
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(DiskStore.isNew(folder.resolve("store"))).isTrue();

    run("map", path("articles"), "--store", path("store"));
    assertThat(run("load", path("broken.nq"), "--store", path("store")).exitCode()).isEqualTo(2);
    run("store", "backup", path("store"), "--output", path("backup.nq"));
    assertThat(lines("backup.nq")).isEqualTo(lines("graph.nq"));
  }

  @Test
  void anotherVersionOfAnArticleIsNotLoadedBesideTheOneThatIsThere() throws IOException {
    run("map", path("articles"), "--store", path("store"));
    article("乙", "1941年3月9日，第802師沒有佔領青石鎮。");
    run("map", path("articles"), "--output", path("graph.nq"));
    assertThat(run("load", path("graph.nq"), "--store", path("store")).err())
        .contains("two versions of")
        .hasLineCount(1);
    assertThat(
            run("query", "place-timeline", "--param", "place=青石鎮", "--store", path("store")).err())
        .as("the store is settled as before")
        .isEmpty();
  }

  @Test
  void whatAProcessLeftUnderivedIsDerivedWhenTheStoreIsAsked() throws IOException {
    try (DiskStore store = DiskStore.openOrCreate(folder.resolve("store"))) {
      var writer = BATTLEGRAPH.into(store);
      BATTLEGRAPH.read(folder.resolve("articles")).articles().forEach(writer::put);
    }
    Outcome first = run("check", "--store", path("store"));
    assertThat(first.err()).contains(path("store") + ": the last change broke off").hasLineCount(1);
    assertThat(run("check", "--store", path("store"))).isEqualTo(new Outcome(0, first.out(), ""));
  }

  @Test
  void linkChangesTheStoreInItsPlace() {
    run("map", path("articles"), "--store", path("store"));
    Outcome linked = run("link", "--store", path("store"));
    assertThat(linked.exitCode()).isZero();
    assertThat(linked.err()).contains("things linked").doesNotContain("broke off");
    assertThat(run("check", "--store", path("store")).err()).isEmpty();
  }

  @Test
  void itIsServedWithIndexesThatAreOpenedAgainAsTheyAre() throws Exception {
    run("map", path("articles"), "--store", path("store"));
    FileTime made = made();
    serving(
        "serve",
        address -> {
          assertThat(get(address.resolve("api/search?q=" + encode("青石")))).contains("青石鎮");
          assertThat(
                  get(
                      address.resolve(
                          "battlegraph/sparql?query="
                              + encode("ASK { <" + resource(UNIT) + "> ?p ?o }"))))
              .contains("true");
          assertThat(get(address.resolve("api/summary"))).contains("\"articles\" : 2");
          assertThat(run("query", "--list").exitCode()).isZero();
          assertThat(run("check", "--store", path("store")).err())
              .startsWith(
                  "battlegraph: " + path("store") + ": the store is open in another process")
              .hasLineCount(1);
        });
    assertThat(made()).as("time of the index").isEqualTo(made);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "query commanders --store none | none: there is no store: map --store or load --store makes one",
        "serve --store none | none: there is no store",
        "check --store none seeds | give articles, --data, --endpoint or --store: one of them",
        "map seeds --store none --output a.nq | --store goes without --output and --into",
        "map seeds | map wants --output FILE, --into GRAPH or --store DIR",
        "store backup none --output a.nq | none: there is no store",
        "store restore none.nq --store none | no such file: none.nq",
        "load none.nq --store none | no such file: none.nq",
        "query commanders --store none --corrections none | give it to map --store",
      })
  void whatIsWrongIsNamedInOneLine(String command, String message) {
    Outcome outcome = run(command.strip().split(" "));
    assertThat(outcome.err()).startsWith("battlegraph: ").contains(message).hasLineCount(1);
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(Path.of("none")).doesNotExist();
  }

  private interface Visit {
    void to(URI address) throws Exception;
  }

  private void serving(String command, Visit visit) throws Exception {
    ExecutorService threads = Executors.newSingleThreadExecutor();
    try (PipedWriter pipe = new PipedWriter();
        BufferedReader out = new BufferedReader(new PipedReader(pipe))) {
      Future<Integer> exitCode =
          threads.submit(
              () ->
                  BattlegraphCommand.commandLine(
                          () -> BATTLEGRAPH,
                          new PrintWriter(pipe),
                          new PrintWriter(new StringWriter()))
                      .execute(command, "--store", path("store"), "--port", "0"));
      URI address = URI.create(out.readLine().replace("Battlegraph is at ", ""));
      visit.to(address);
      threads.shutdownNow();
      assertThat(exitCode.get(30, TimeUnit.SECONDS)).isZero();
    } finally {
      threads.shutdownNow();
    }
  }

  private Outcome run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        BattlegraphCommand.commandLine(
                () -> BATTLEGRAPH, new PrintWriter(out), new PrintWriter(err))
            .execute(args);
    return new Outcome(exitCode, out.toString(), err.toString());
  }

  private void article(String name, String text) throws IOException {
    Files.writeString(folder.resolve("articles").resolve(name + ".md"), text);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private List<String> lines(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name)).stream().sorted().toList();
  }

  private FileTime made() throws IOException {
    try (var kept = Files.list(folder.resolve("store/kept"))) {
      Path names =
          kept.filter(path -> path.getFileName().toString().startsWith("names-"))
              .findFirst()
              .orElseThrow();
      return (FileTime) Files.getAttribute(names, "unix:ctime");
    }
  }

  private static String resource(String name) {
    return "https://w3id.org/battlegraph/resource/" + name;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String get(URI address) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address)
                .header("Accept", "application/sparql-results+json,*/*")
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
