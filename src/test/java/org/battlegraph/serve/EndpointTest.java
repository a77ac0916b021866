package org.battlegraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.battlegraph.query.Answer;
import org.battlegraph.query.QueryDesk;
import org.battlegraph.query.QueryFailedException;
import org.battlegraph.query.QueryLibrary;
import org.battlegraph.query.SparqlSource;
import org.battlegraph.store.EndpointCopy;
import org.battlegraph.store.GraphStore;
import org.battlegraph.store.RdfFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server as others meet it: real HTTP on a free port. */
class EndpointTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/two-rivers.trig");
  private static final String ACTIONS =
      "PREFIX bg: <https://w3id.org/battlegraph/ontology#>"
          + " SELECT (COUNT(*) AS ?n) { ?f bg:actor ?a }";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  @RegisterExtension static final ServedGraph served = ServedGraph.of(EndpointTest::graph);

  private static GraphStore graph() {
    GraphStore store = GraphStore.inMemory();
    store.write(RdfFile.of(GOLDEN)::read);
    return store;
  }

  @Test
  void theDefaultEndpointShowsWhatIsAssertedAndTheOtherEverything() throws Exception {
    assertThat(number(sparql("battlegraph", ACTIONS))).isEqualTo(12);
    assertThat(number(sparql("all", ACTIONS))).isEqualTo(14);
  }

  @Test
  void theEvidenceStandsInItsOwnGraph() throws Exception {
    String query =
        "PREFIX oa: <http://www.w3.org/ns/oa#> SELECT (COUNT(*) AS ?n)"
            + " { GRAPH <https://w3id.org/battlegraph/resource/graph/evidence>"
            + " { ?q oa:exact ?text } }";
    assertThat(number(sparql("battlegraph", query))).isGreaterThan(20);
    assertThat(number(sparql("battlegraph", query.replaceAll("GRAPH <[^>]*>", "")))).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"battlegraph/update", "battlegraph/sparql", "battlegraph/data", "all/sparql"})
  void nothingCanBeWritten(String path) throws Exception {
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(served.server().address().resolve(path))
                    .header("Content-Type", "application/sparql-update")
                    .POST(HttpRequest.BodyPublishers.ofString("INSERT DATA { <x:s> <x:p> <x:o> }"))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).isBetween(400, 499);
    assertThat(number(sparql("all", "SELECT (COUNT(*) AS ?n) { <x:s> ?p ?o }"))).isZero();
  }

  @Test
  void otherServersAreNotCalled() throws Exception {
    String query = "SELECT * { SERVICE <" + served.server().endpoint() + "> { ?s ?p ?o } }";
    assertThat(sparql("battlegraph", query).statusCode()).isEqualTo(422);
    assertThat(sparql("all", query).statusCode()).isEqualTo(422);
  }

  @Test
  void aQueryWithoutEndIsStopped() throws Exception {
    try (BattlegraphServer hasty =
        BattlegraphServer.start(
            served.store(),
            ServerSettings.standard().withPort(0).withQueryTimeout(Duration.ofMillis(200)))) {
      String query =
          "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }";
      assertThat(get(hasty, "battlegraph/sparql?query=" + encode(query)).statusCode())
          .isEqualTo(503);
    }
  }

  @Test
  void theQueriesAreListedWithTheirQuestions() throws Exception {
    HttpResponse<String> response = get(served.server(), "api/queries");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    assertThat(JSON.parseAny(response.body()).getAsArray())
        .hasSameSizeAs(QueryLibrary.standard().names());
    assertThat(response.body())
        .contains("units-in-both")
        .contains("哪些{echelon}級部隊", "哪些{echelon}级部队");
  }

  @Test
  void theFindingsOfTheCriticAreAList() throws Exception {
    HttpResponse<String> response = get(served.server(), "api/findings");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(JSON.parseAny(response.body()).isArray()).isTrue();
  }

  @Test
  void whoseFindingsTakeLongIsToldToComeAgain() throws Exception {
    try (BattlegraphServer hasty =
        BattlegraphServer.start(
            served.store(),
            ServerSettings.standard().withPort(0).withQueryTimeout(Duration.ofMillis(1)))) {
      HttpResponse<String> first = get(hasty, "api/findings");
      assertThat(first.statusCode()).isEqualTo(503);
      assertThat(first.headers().firstValue("Retry-After")).isPresent();
      assertThat(first.body()).contains("still being checked");
      HttpResponse<String> later = first;
      for (int i = 0; i < 1000 && later.statusCode() == 503; i++) {
        Thread.sleep(20);
        later = get(hasty, "api/findings");
      }
      assertThat(later.body()).isEqualTo(get(served.server(), "api/findings").body());
    }
  }

  @Test
  void theGraphsAreCountedOnceForAllWhoAsk() throws Exception {
    AtomicInteger listed = new AtomicInteger();
    DatasetGraph counting =
        new DatasetGraphWrapper(served.store().everything().asDatasetGraph()) {
          @Override
          public Iterator<Node> listGraphNodes() {
            listed.incrementAndGet();
            return super.listGraphNodes();
          }
        };
    try (BattlegraphServer server = BattlegraphServer.start(DatasetFactory.wrap(counting), 0)) {
      HttpResponse<String> first = get(server, ".well-known/void");
      assertThat(first.body()).contains("void:subset", "void:entities");
      int once = listed.get();
      assertThat(get(server, ".well-known/void").body().lines().sorted().toList())
          .isEqualTo(first.body().lines().sorted().toList());
      assertThat(get(server, "battlegraph/sparql").body()).contains("sd:namedGraph");
      assertThat(get(server, "all/sparql").body()).contains("sd:namedGraph");
      assertThat(listed.get()).isEqualTo(once);
    }
  }

  @Test
  void theOntologyIsAPageForPeopleAndTurtleForPrograms() throws Exception {
    HttpResponse<String> page = get(served.server(), "ontology");
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(page.headers().firstValue("Vary")).hasValue("Accept");
    assertThat(page.body()).contains("id=\"MilitaryUnit\"");
    HttpResponse<String> turtle =
        CLIENT.send(
            HttpRequest.newBuilder(served.server().address().resolve("ontology"))
                .header("Accept", "text/turtle, text/html;q=0.5")
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(turtle.headers().firstValue("Content-Type")).hasValue("text/turtle;charset=utf-8");
    assertThat(turtle.body()).isEqualTo(get(served.server(), "ontology.ttl").body());
    assertThat(get(served.server(), "ontology.css").statusCode()).isEqualTo(200);
  }

  @Test
  void aNamedQueryIsAskedWithNamesInAnyScript() throws Exception {
    String path = "api/queries/units-in-both?a=" + encode("青石") + "&b=" + encode("白沙");
    String json = get(served.server(), path).body();
    assertThat(JSON.parse(json).getObj("results").get("bindings").getAsArray()).hasSize(6);
    assertThat(get(served.server(), path + "&format=csv").body())
        .startsWith("unit,unitName,placeName,")
        .contains("3月9日，第7師團陷白沙。");
    HttpResponse<String> tsv =
        CLIENT.send(
            HttpRequest.newBuilder(served.server().address().resolve(path))
                .header("Accept", "text/tab-separated-values")
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(tsv.body()).startsWith("?unit\t?unitName");
  }

  @ParameterizedTest
  @CsvSource({
    "api/queries/unit-in-both,                  404, units-in-both",
    "api/queries/commanders,                    400, needs a value for 'unit'",
    "api/queries/commanders?unti=x,             400, unknown parameter",
    "api/queries/commanders?unit=x&unit=y,      400, more than once",
    "api/queries/commanders?unit=zzz,           400, unknown unit 'zzz'",
    "api/queries/commanders?unit=x&format=xml,  400, unknown format",
    "api/names/planet,                          404, unknown kind",
  })
  void whatIsNotUnderstoodIsSaidInOneLine(String path, int status, String message)
      throws Exception {
    HttpResponse<String> response = get(served.server(), path);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(JSON.parse(response.body()).getString("error")).contains(message).hasLineCount(1);
  }

  @Test
  void anAmbiguousNameListsItsChoices() throws Exception {
    HttpResponse<String> response =
        get(served.server(), "api/queries/commanders?unit=" + encode("第五军"));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(JSON.parse(response.body()).get("choices").getAsArray()).hasSize(2);
  }

  @Test
  void namesToChooseFromAreLabels() throws Exception {
    assertThat(get(served.server(), "api/names/person").body()).contains("趙平").doesNotContain("赵平");
    assertThat(get(served.server(), "api/names/echelon").body()).contains("division");
  }

  @Test
  void thePageLoadsOnlyItsOwnFiles() throws Exception {
    HttpResponse<String> page = get(served.server(), "");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Battlegraph").doesNotContain("http://", "https://");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy -> assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
    List<String> files =
        Pattern.compile("(?:src|href)=\"([^\"#]+\\.(?:js|css))\"")
            .matcher(page.body())
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(files).contains("js/app.js", "css/base.css", "webjars/lit-html/lit-html.js");
    for (String file : files) {
      HttpResponse<String> loaded = get(served.server(), file);
      assertThat(loaded.statusCode()).as(file).isEqualTo(200);
      assertThat(loaded.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).containsAnyOf("javascript", "css"));
    }
    assertThat(get(served.server(), "../../pom.xml").statusCode()).isBetween(400, 499);
    assertThat(get(served.server(), "web/index.html").statusCode()).isEqualTo(404);
  }

  @Test
  void librariesComeOutOfTheirJarsThoseOfTheListAlone() throws Exception {
    String library = "webjars/lit-html/lit-html.js";
    HttpResponse<String> loaded = get(served.server(), library);
    assertThat(loaded.body()).contains("_$litType$");
    String tag = loaded.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        CLIENT.send(
            HttpRequest.newBuilder(served.server().address().resolve(library))
                .header("If-None-Match", tag)
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    for (String other :
        new String[] {
          "webjars/lit-html/package.json",
          "webjars/lit-html/../lit-html/lit-html.js/",
          "webjars/",
          "webjars/lit-html",
          "webjars/org/battlegraph/serve/BattlegraphServer.class"
        }) {
      assertThat(get(served.server(), other).statusCode()).as(other).isEqualTo(404);
    }
  }

  @Test
  void everyTextIsThereInAllThreeLanguages() throws Exception {
    Map<String, List<String>> keys = new HashMap<>();
    for (String language : new String[] {"en", "zh-Hant", "zh-Hans"}) {
      JsonObject texts = JSON.parse(get(served.server(), "i18n/" + language + ".json").body());
      keys.put(language, textKeys("", texts));
    }
    assertThat(keys.get("zh-Hant")).containsExactlyInAnyOrderElementsOf(keys.get("en"));
    assertThat(keys.get("zh-Hans")).containsExactlyInAnyOrderElementsOf(keys.get("en"));
  }

  /** The keys of all texts; the forms for one and for several count as one text. */
  private static List<String> textKeys(String prefix, JsonObject texts) {
    return texts.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().isObject() && !entry.getValue().getAsObject().hasKey("other")
                    ? textKeys(prefix + entry.getKey() + ".", entry.getValue().getAsObject())
                        .stream()
                    : Stream.of(prefix + entry.getKey()))
        .toList();
  }

  @Test
  void theSummaryCountsFactsAndThings() throws Exception {
    JsonObject summary = JSON.parse(get(served.server(), "api/summary").body());
    assertThat(summary.getString("base")).isEqualTo("https://w3id.org/battlegraph/resource/");
    assertThat(summary.getNumber("facts").intValue()).isEqualTo(24);
    for (String sort : new String[] {"units", "places", "quotations", "planned"}) {
      assertThat(summary.getNumber(sort).intValue()).as(sort).isPositive();
    }
    assertThat(summary.getNumber("inferred").intValue()).isZero();
  }

  @Test
  void theSparqlOfANamedQueryGivesTheSameAnswer() throws Exception {
    String path = "api/queries/units-in-both?a=" + encode("青石") + "&b=" + encode("白沙");
    HttpResponse<String> query = get(served.server(), path + "&format=sparql");
    assertThat(query.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/sparql-query"));
    assertThat(query.body()).contains("SELECT").doesNotContain("?echelon", "?a ");
    assertThat(bindings(sparql("battlegraph", query.body())))
        .isEqualTo(bindings(get(served.server(), path + "&format=json")));
    assertThat(get(served.server(), "api/queries/units-in-both?a=x&format=sparql").statusCode())
        .isEqualTo(400);
  }

  private static JsonArray bindings(HttpResponse<String> response) {
    return JSON.parse(response.body()).getObj("results").get("bindings").getAsArray();
  }

  @Test
  void aSampleQuestionIsAskedOfTheGraphItself() {
    Answer sample =
        SampleQuestion.ask(QueryDesk.over(SparqlSource.of(served.store().defaultView())))
            .orElseThrow();
    assertThat(sample.question().chinese()).contains("青石", "白沙");
    assertThat(sample.table().column("unitName")).contains("第7師團");
    GraphStore empty = GraphStore.inMemory();
    assertThat(SampleQuestion.ask(QueryDesk.over(SparqlSource.of(empty.defaultView())))).isEmpty();
  }

  @Test
  void theDeskAsksAnEndpointAsItAsksADataset() {
    Map<String, String> places = Map.of("a", "青石", "b", "白沙");
    assertThat(
            QueryDesk.over(SparqlSource.at(served.server().endpoint()))
                .ask("units-in-both", places))
        .isEqualTo(
            QueryDesk.over(SparqlSource.of(served.store().defaultView()))
                .ask("units-in-both", places));
  }

  @Test
  void anEndpointCanBeCopied() {
    GraphStore copy = GraphStore.inMemory();
    copy.write(new EndpointCopy(served.server().endpoint())::read);
    assertThat(copy.size()).isEqualTo(served.store().size());
  }

  @Test
  void anEndpointThatIsAwayIsNamed() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    URI away = URI.create("http://127.0.0.1:" + free + "/sparql");
    assertThatThrownBy(
            () -> QueryDesk.over(SparqlSource.at(away)).ask("commanders", Map.of("unit", "x")))
        .isInstanceOf(QueryFailedException.class)
        .hasMessage("no answer from " + away + ": nothing listens there");
  }

  @Test
  void aTakenPortIsNamed() {
    assertThatThrownBy(
            () -> BattlegraphServer.start(served.store().defaultView(), served.server().port()))
        .isInstanceOf(ServerStartException.class)
        .hasMessageContaining("port " + served.server().port() + " is taken");
  }

  @Test
  void anAddressThatIsNotOursIsNamed() {
    assertThatThrownBy(
            () ->
                BattlegraphServer.start(
                    served.store(), ServerSettings.standard().withPort(0).withHost("192.0.2.1")))
        .isInstanceOf(ServerStartException.class)
        .hasMessageContaining("192.0.2.1");
  }

  @Test
  void aClosedServerNoLongerListens() throws Exception {
    BattlegraphServer other = BattlegraphServer.start(served.store().defaultView(), 0);
    int port = other.port();
    other.close();
    try (ServerSocket again = new ServerSocket(port)) {
      assertThat(again.getLocalPort()).isEqualTo(port);
    }
  }

  private static HttpResponse<String> sparql(String dataset, String query) throws Exception {
    return get(served.server(), dataset + "/sparql?query=" + encode(query));
  }

  private static HttpResponse<String> get(BattlegraphServer from, String path) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(from.address() + path)).header("Accept", "*/*").build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static long number(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(200);
    return Long.parseLong(
        JSON.parse(response.body())
            .getObj("results")
            .getArray("bindings")
            .findFirst()
            .orElseThrow()
            .getAsObject()
            .getObj("n")
            .getString("value"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
