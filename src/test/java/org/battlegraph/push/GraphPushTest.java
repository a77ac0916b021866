package org.battlegraph.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.ontology.Graphs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Graphs arrive in a store of others as the files have them, however often they are pushed. */
class GraphPushTest {
  private static final Battlegraph BATTLEGRAPH = Battlegraph.create();
  private static final Patience SHORT =
      new Patience(3, Duration.ofMillis(5), Duration.ofSeconds(20));
  private static final String CAPTURE = "1931年3月2日，日軍第7師團攻佔青石城。";

  private static final String PASSWORDS = "src/test/resources/org/battlegraph/push/passwords";

  @TempDir private Path folder;

  private final DatasetGraph there = DatasetGraphFactory.createTxnMem();
  private final List<String> waits = new ArrayList<>();
  private FusekiServer server;

  @BeforeEach
  void startStore() {
    server = FusekiServer.create().port(0).loopback(true).add("/battles", there).start();
  }

  @AfterEach
  void stopStore() {
    server.stop();
  }

  private String store() {
    return "http://localhost:" + server.getHttpPort() + "/battles/data";
  }

  private Path graph(String name, String... articles) {
    Path file = folder.resolve(name);
    List<ArticleFacts> facts = new ArrayList<>();
    for (int i = 0; i < articles.length; i += 2) {
      facts.add(BATTLEGRAPH.read(articles[i], articles[i + 1]));
    }
    BATTLEGRAPH.write(facts, file);
    return file;
  }

  private GraphPush push(String store, Authorization who, SharedGraphs shared, int batch) {
    return new GraphPush(store, who, SHORT, shared, batch, waits::add);
  }

  private GraphPush push() {
    return push(store(), Authorization.NONE, SharedGraphs.ADDED_TO, GraphPush.BATCH);
  }

  private static Set<Quad> quads(Path file) {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(file).parse(read);
    return quads(read);
  }

  private static Set<Quad> quads(DatasetGraph graph) {
    return graph.calculateRead(
        () -> {
          Iterator<Quad> found = graph.find();
          return Stream.generate(() -> null)
              .takeWhile(each -> found.hasNext())
              .map(each -> found.next())
              .collect(Collectors.toSet());
        });
  }

  @Test
  void whatIsPushedIsThereAndPushedAgainItIsThereOnce() {
    Path file = graph("g.trig", "青石戰役", CAPTURE, "白沙戰役", "1931年4月3日，日軍第9師團攻佔白沙城。");
    GraphPush first = push();
    first.push(file);
    assertThat(quads(there)).isEqualTo(quads(file));
    assertThat(first.quads()).isEqualTo(quads(file).size());
    assertThat(first.graphs()).isGreaterThan(4);
    push().push(file);
    assertThat(quads(there)).isEqualTo(quads(file));
    assertThat(waits).isEmpty();
  }

  @Test
  void aFileLargerThanABatchArrivesWholly() {
    Path file = graph("g.nq", "青石戰役", CAPTURE);
    push(store(), Authorization.NONE, SharedGraphs.REPLACED, 20).push(file);
    assertThat(quads(there)).isEqualTo(quads(file));
  }

  @Test
  void anArticleThatWasMappedAnewLeavesNothingOfItsOldSelf() {
    push().push(graph("old.trig", "青石戰役", CAPTURE));
    assertThat(article("青石戰役")).anyMatch(quad -> quad.toString().contains("第7師團"));
    push().push(graph("new.trig", "青石戰役", "1931年3月2日，日軍第8師團攻佔青石城。"));
    assertThat(article("青石戰役")).isNotEmpty().noneMatch(quad -> quad.toString().contains("第7師團"));
  }

  private Set<Quad> article(String title) {
    String name = Graphs.standard().article(title);
    return quads(there).stream()
        .filter(quad -> quad.getGraph().getURI().equals(name))
        .collect(Collectors.toSet());
  }

  @Test
  void otherArticlesOfTheStoreStay() {
    Path one = graph("one.trig", "青石戰役", CAPTURE);
    Path other = graph("other.trig", "白沙戰役", "1931年4月3日，日軍第9師團攻佔白沙城。");
    push().push(one);
    push().push(other);
    assertThat(quads(there)).containsAll(quads(one)).containsAll(quads(other));
  }

  @Test
  void whereAllIsReplacedNothingElseStaysInTheSameGraphs() {
    Path other = graph("other.trig", "白沙戰役", "1931年4月3日，日軍第9師團攻佔白沙城。");
    push().push(graph("one.trig", "青石戰役", CAPTURE));
    push(store(), Authorization.NONE, SharedGraphs.REPLACED, 30).push(other);
    String evidence = Graphs.standard().evidence();
    assertThat(quads(there).stream().filter(quad -> quad.getGraph().hasURI(evidence)))
        .containsExactlyInAnyOrderElementsOf(
            quads(other).stream().filter(quad -> quad.getGraph().hasURI(evidence)).toList());
  }

  @Test
  void aStoreThatWantsAPasswordGetsIt() {
    FusekiServer guarded =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .passwordFile(PASSWORDS)
            .auth(AuthScheme.BASIC)
            .serverAuthPolicy(Auth.ANY_USER)
            .add("/battles", there)
            .start();
    try {
      String store = "http://localhost:" + guarded.getHttpPort() + "/battles/data";
      Path file = graph("g.trig", "青石戰役", CAPTURE);
      assertRefused(store, Authorization.NONE, file, "the store wants a user and a password");
      assertRefused(store, Authorization.basic("editor", "guess"), file, "and not these");
      assertThat(quads(there)).isEmpty();
      push(store, Authorization.basic("editor", "secret"), SharedGraphs.ADDED_TO, 100).push(file);
      assertThat(quads(there)).isEqualTo(quads(file));
    } finally {
      guarded.stop();
    }
  }

  private void assertRefused(String store, Authorization who, Path file, String why) {
    assertThatThrownBy(() -> push(store, who, SharedGraphs.ADDED_TO, 100).push(file))
        .isInstanceOf(PushException.class)
        .hasMessageContaining(store)
        .hasMessageContaining(why)
        .message()
        .doesNotContain("\n", "guess");
  }

  @Test
  void whatTakesNoGraphsIsToldFromWhatIsNotThere() {
    Path file = graph("g.trig", "青石戰役", CAPTURE);
    String host = "http://localhost:" + server.getHttpPort();
    assertRefused(host + "/nothing/data", Authorization.NONE, file, "no graph store at this");
    assertRefused(host + "/battles/sparql", Authorization.NONE, file, "HTTP 4");
    FusekiServer readOnly =
        FusekiServer.create().port(0).loopback(true).add("/battles", there, false).start();
    try {
      String store = "http://localhost:" + readOnly.getHttpPort() + "/battles/data";
      assertRefused(store, Authorization.NONE, file, "HTTP 405");
    } finally {
      readOnly.stop();
    }
    assertThat(waits).as("none of these passes by itself").isEmpty();
  }

  /** Answers with a status so many times, and then takes what comes. */
  private static HttpServer answering(int status, int times, List<String> asked)
      throws IOException {
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          asked.add(exchange.getRequestMethod());
          exchange.getResponseHeaders().add("Location", "/elsewhere");
          exchange.sendResponseHeaders(asked.size() <= times ? status : 204, -1);
          exchange.close();
        });
    http.start();
    return http;
  }

  @Test
  void aStoreThatIsBusyIsAskedAgain() throws IOException {
    List<String> asked = new ArrayList<>();
    HttpServer busy = answering(503, 2, asked);
    try {
      GraphPush push =
          push(
              "http://localhost:" + busy.getAddress().getPort() + "/data",
              Authorization.NONE,
              SharedGraphs.REPLACED,
              GraphPush.BATCH);
      push.push(graph("g.trig", "青石戰役", CAPTURE));
      assertThat(asked).hasSize(push.graphs() + 2).containsOnly("PUT");
      assertThat(waits)
          .hasSize(2)
          .allMatch(line -> line.contains("busy") && line.contains("again"));
    } finally {
      busy.stop(0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "503, 4, the store is busy",
    "500, 1, the store failed; its log says why (HTTP 500)",
    "401, 1, the store wants a user and a password",
    "404, 1, there is no graph store at this address",
    "409, 1, the store refuses it (HTTP 409)",
    "403, 1, this user may not write there",
    "413, 1, give a smaller --batch",
    "507, 1, the store is full",
    "307, 1, the store has another address"
  })
  void whatDoesNotPassIsSaidInOneLine(int status, int requests, String why) throws IOException {
    List<String> asked = new ArrayList<>();
    HttpServer store = answering(status, Integer.MAX_VALUE, asked);
    try {
      String address = "http://localhost:" + store.getAddress().getPort() + "/data";
      assertRefused(address, Authorization.NONE, graph("g.trig", "青石戰役", CAPTURE), why);
      assertThat(asked).hasSize(requests);
    } finally {
      store.stop(0);
    }
  }

  @Test
  void aStoreThatIsNotThereIsAskedAgainAndThenGivenUp() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    String store = "http://localhost:" + port + "/data";
    Path file = graph("g.trig", "青石戰役", CAPTURE);
    assertRefused(store, Authorization.NONE, file, "cannot be reached: no server listens there");
    assertThat(waits).hasSize(SHORT.repetitions());
  }

  @Test
  void aStoreThatGoesAwayInTheMiddleIsSaidToHaveGone() throws IOException {
    HttpServer leaving =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    leaving.createContext("/", exchange -> exchange.close());
    leaving.start();
    try {
      String store = "http://localhost:" + leaving.getAddress().getPort() + "/data";
      Path file = graph("g.trig", "青石戰役", CAPTURE);
      assertRefused(store, Authorization.NONE, file, "the store went away before it answered");
      assertThat(waits).hasSize(SHORT.repetitions());
    } finally {
      leaving.stop(0);
    }
  }

  @Test
  void aStoreThatTakesTooLongIsSaidTo() throws IOException {
    try (ServerSocket silent = new ServerSocket(0)) {
      Path file = graph("g.trig", "青石戰役", CAPTURE);
      GraphPush push =
          new GraphPush(
              "http://localhost:" + silent.getLocalPort() + "/data",
              Authorization.NONE,
              new Patience(0, Duration.ZERO, Duration.ofSeconds(1)),
              SharedGraphs.REPLACED,
              GraphPush.BATCH,
              waits::add);
      assertThatThrownBy(() -> push.push(file))
          .isInstanceOf(PushException.class)
          .hasMessageContaining(
              "no answer within 1 s; give a smaller --batch or a longer --request-timeout");
    }
  }

  @Test
  void whatIsNoAddressAndWhatHoldsAPasswordIsRefused() {
    for (String address :
        List.of("localhost:3030/data", "ftp://a.org/data", "http:///data", "a b")) {
      assertThatThrownBy(() -> push(address, Authorization.NONE, SharedGraphs.REPLACED, 1))
          .isInstanceOf(PushException.class)
          .hasMessageContaining("not an address of a store");
    }
    assertThatThrownBy(
            () -> push("http://a:secret@b.org/", Authorization.NONE, SharedGraphs.REPLACED, 1))
        .isInstanceOf(PushException.class)
        .hasMessageContaining("BATTLEGRAPH_PASSWORD")
        .message()
        .doesNotContain("secret");
  }

  @Test
  void whatCannotBePushedTwiceIsRefused() throws IOException {
    Path blank = Files.writeString(folder.resolve("b.nq"), "_:a <http://p> \"o\" <http://g> .\n");
    Path triple = Files.writeString(folder.resolve("t.nq"), "<http://s> <http://p> \"o\" .\n");
    assertThatThrownBy(() -> push().push(blank))
        .isInstanceOf(PushException.class)
        .hasMessageContaining("b.nq: a blank node");
    assertThatThrownBy(() -> push().push(triple))
        .isInstanceOf(PushException.class)
        .hasMessageContaining("t.nq: a triple without a named graph");
    assertThat(quads(there)).isEmpty();
  }
}
