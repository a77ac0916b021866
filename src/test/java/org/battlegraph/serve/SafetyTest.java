package org.battlegraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server does not let others do with it. */
class SafetyTest {
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }";

  @RegisterExtension
  static final ServedGraph served =
      ServedGraph.ofTheInventedWar().with(new QueryLimits(Duration.ofSeconds(20), 50, 10_000, 2));

  @Test
  void anAnswerIsCutAtTheLimitAndSaysSo() throws Exception {
    HttpResponse<String> all = served.visitor().sparql("SELECT ?s { ?s ?p ?o }");
    assertThat(all.body().lines()).hasSize(51);
    assertThat(all.headers().firstValue("X-Battlegraph-Rows-Cut")).hasValue("50");
    HttpResponse<String> few = served.visitor().sparql("SELECT ?s { ?s ?p ?o } LIMIT 50");
    assertThat(few.body().lines()).hasSize(51);
    assertThat(few.headers().firstValue("X-Battlegraph-Rows-Cut")).isEmpty();
    assertThat(served.visitor().sparql("CONSTRUCT WHERE { ?s ?p ?o }").body().split(" [.;]\\s"))
        .hasSizeLessThan(60);
  }

  @Test
  void aLongRequestIsRefused() throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(served.visitor().address("battlegraph/sparql"))
            .header("Content-Type", "application/sparql-query")
            .POST(HttpRequest.BodyPublishers.ofString("ASK {}" + " ".repeat(10_000)));
    assertThat(served.visitor().send(request).statusCode()).isEqualTo(413);
  }

  @Test
  void soIsALongOneThatDoesNotTellItsLength() throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(served.visitor().address("battlegraph/sparql"))
            .header("Content-Type", "application/sparql-query")
            .POST(
                HttpRequest.BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(new byte[20_000])));
    HttpResponse<String> answer = served.visitor().send(request);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).isEqualTo("the request is too long\n");
  }

  @Test
  void anUpdateIsCalledOne() throws Exception {
    HttpResponse<String> answer = served.visitor().sparql("INSERT DATA { <x:s> <x:p> <x:o> }");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).isEqualTo("an update: nothing can be written here\n");
  }

  @Test
  void aServiceThatIsNotThereIsNoFailureOfOurs() throws Exception {
    try (BattlegraphServer open = withServices("127.0.0.1")) {
      HttpResponse<String> answer =
          new Visitor(open).sparql("SELECT * { SERVICE <http://127.0.0.1:1/x> { ?s ?p ?o } }");
      assertThat(answer.statusCode()).isEqualTo(502);
    }
  }

  @Test
  void aRequestCanAskForLessTimeButNotForMore() throws Exception {
    long begun = System.nanoTime();
    HttpResponse<String> hasty =
        served.visitor().get("battlegraph/sparql?timeout=1&query=" + Visitor.encode(ENDLESS));
    assertThat(hasty.statusCode()).isEqualTo(503);
    assertThat(hasty.headers().firstValue("Retry-After")).isPresent();
    assertThat(hasty.body()).isEqualTo("the query took too long and was stopped\n");
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
    assertThat(served.visitor().get("battlegraph/sparql?timeout=x&query=ASK%7B%7D").statusCode())
        .isEqualTo(400);
    try (BattlegraphServer strict =
        BattlegraphServer.start(
            served.store(),
            ServerSettings.standard().withPort(0).withQueryTimeout(Duration.ofMillis(200)))) {
      assertThat(
              new Visitor(strict)
                  .get("battlegraph/sparql?timeout=600&query=" + Visitor.encode(ENDLESS))
                  .statusCode())
          .isEqualTo(503);
    }
  }

  @Test
  void oneQueryTooManyIsToldToComeAgain() {
    List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String path = "battlegraph/sparql?timeout=8&query=" + Visitor.encode(ENDLESS);
      asked.add(
          HttpClient.newHttpClient()
              .sendAsync(
                  HttpRequest.newBuilder(served.visitor().address(path)).build(),
                  HttpResponse.BodyHandlers.ofString()));
    }
    assertThat(asked.stream().map(CompletableFuture::join))
        .allSatisfy(
            answer -> {
              assertThat(answer.statusCode()).isEqualTo(503);
              assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            })
        .filteredOn(answer -> answer.body().startsWith("too many queries at once"))
        .hasSize(2);
  }

  @Test
  void whoWaitsForNothingIsServedMeanwhile() throws Exception {
    assertThat(served.visitor().get("health").body()).isEqualTo("ok\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ASK FROM <file:///etc/passwd> { ?s ?p ?o }",
        "ASK { GRAPH <file:///etc/passwd> { ?s ?p ?o } }",
        "ASK { FILTER (<java:java.lang.System>('x')) }",
        "ASK { FILTER (<http://jena.apache.org/ARQ/jsFunction#f>('x')) }"
      })
  void filesAndCodeOfTheMachineAreOutOfReach(String query) throws Exception {
    HttpResponse<String> answer =
        served.visitor().get("battlegraph/sparql?query=" + Visitor.encode(query));
    assertThat(answer.body()).doesNotContain("root:").doesNotContain("true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$/datasets", "$/server", "$/backup/all", "$/compact/all", "$/tasks"})
  void thereAreNoFunctionsOfAdministration(String path) throws Exception {
    assertThat(served.visitor().get(path).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"PUT", "POST", "DELETE", "PATCH"})
  void graphsCanBeReadAndNotWritten(String method) throws Exception {
    String path = "battlegraph/data?default";
    assertThat(served.visitor().get(path, "Accept", "text/turtle").body()).contains("第5軍");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(served.visitor().address(path))
            .header("Content-Type", "text/turtle")
            .method(method, HttpRequest.BodyPublishers.ofString("<x:s> <x:p> <x:o> ."));
    assertThat(served.visitor().send(request).statusCode()).isBetween(400, 499);
  }

  @Test
  void otherHostsAreCalledOnlyIfTheyAreOnTheList() throws Exception {
    String query = "SELECT * { SERVICE <" + served.server().endpoint() + "> { ?s ?p ?o } } LIMIT 1";
    try (BattlegraphServer open = withServices("127.0.0.1:" + served.server().port());
        BattlegraphServer other = withServices("query.wikidata.org")) {
      HttpResponse<String> called = new Visitor(open).sparql(query);
      assertThat(called.statusCode()).as(called.body()).isEqualTo(200);
      assertThat(called.body().lines()).hasSize(2);
      HttpResponse<String> refused = new Visitor(other).sparql(query);
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(
              new Visitor(other).sparql(query.replace("SERVICE", "SERVICE SILENT")).body().lines())
          .hasSizeLessThan(3);
    }
  }

  private static BattlegraphServer withServices(String host) {
    return BattlegraphServer.start(
        served.store(), ServerSettings.standard().withPort(0).withServices(Set.of(host)));
  }

  @Test
  void aSyntaxErrorIsOneLineWithItsPlace() throws Exception {
    HttpResponse<String> answer = served.visitor().sparql("SELECT ?s\nWHERE { ?s ?p }");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).startsWith("line 2, column ").hasLineCount(1);
    assertThat(answer.body().split("line ")).as("the place once").hasSize(2);
    assertThat(served.visitor().sparql("SELECT ?s { ?s x:p ?o }").body())
        .contains("Unresolved prefixed name")
        .hasLineCount(1);
  }

  @Test
  void errorsAreTextOrJsonAsAskedFor() throws Exception {
    HttpResponse<String> text = served.visitor().get("nowhere");
    assertThat(text.statusCode()).isEqualTo(404);
    assertThat(text.body()).hasLineCount(1).doesNotContain("<");
    HttpResponse<String> json = served.visitor().get("nowhere", "Accept", "application/json");
    assertThat(json.body()).isEqualTo("{ \"error\" : \"Not Found\" }\n");
  }

  @Test
  void aSearchThatCannotBeReadIsToldAsSuch() throws Exception {
    for (String words : List.of("(((", "a AND", "[a TO", "*:")) {
      HttpResponse<String> answer =
          served
              .visitor()
              .sparql(
                  "PREFIX text: <http://jena.apache.org/text#>"
                      + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
                      + " SELECT ?s { ?s text:query (rdfs:label \"%s\") }".formatted(words));
      assertThat(answer.statusCode()).as(words).isEqualTo(400);
      assertThat(answer.body()).contains("text:query cannot read").hasLineCount(1);
    }
  }

  @Test
  void pagesOfOthersMayRead() throws Exception {
    HttpResponse<String> read =
        served.visitor().get("api/queries", "Origin", "https://example.org");
    assertThat(read.headers().firstValue("Access-Control-Allow-Origin"))
        .hasValueSatisfying(origin -> assertThat(origin).isIn("*", "https://example.org"));
    HttpRequest.Builder asked =
        HttpRequest.newBuilder(served.visitor().address("battlegraph/data"))
            .header("Origin", "https://example.org")
            .header("Access-Control-Request-Method", "DELETE")
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody());
    assertThat(
            served
                .visitor()
                .send(asked)
                .headers()
                .firstValue("Access-Control-Allow-Methods")
                .orElse(""))
        .doesNotContain("DELETE");
  }

  @Test
  void everyAnswerTellsBrowsersToLoadNothingElse() throws Exception {
    for (String path : List.of("", "api/queries", "nowhere", "resource/qingshi", "health")) {
      assertThat(served.visitor().get(path).headers().map())
          .as(path)
          .containsKeys("content-security-policy", "x-content-type-options", "referrer-policy");
    }
  }

  @Test
  void longAnswersAreCompressed() throws Exception {
    HttpResponse<byte[]> packed =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(served.visitor().address("api/queries"))
                    .header("Accept-Encoding", "gzip")
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    try (GZIPInputStream body = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(new String(body.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
          .contains("units-in-both");
    }
  }

  @Test
  void badSettingsAreOneLine(@TempDir Path folder) throws Exception {
    ServerSettings standard = ServerSettings.standard();
    assertThatThrownBy(() -> standard.withPort(70_000)).hasMessageContaining("0 to 65535");
    assertThatThrownBy(() -> standard.withBasePath("battles")).hasMessageContaining("/battles");
    assertThatThrownBy(() -> standard.withBasePath("/a/../b c")).hasMessageContaining("/battles");
    assertThatThrownBy(() -> QueryLimits.standard().withAtOnce(0)).hasMessageContaining("at 1");
    assertThatThrownBy(() -> standard.withServices(Set.of("http://x/y")))
        .hasMessageContaining("query.wikidata.org");
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(
            () -> BattlegraphServer.start(served.store(), standard.withPort(0).withIndex(file)))
        .hasMessage(file + ": an index cannot be written there");
  }
}
