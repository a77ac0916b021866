package org.battlegraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.battlegraph.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever runs a server counts on. */
class OperationTest {
  private static final String LABELS =
      "SELECT ?label { <https://w3id.org/battlegraph/resource/swapped>"
          + " <http://www.w3.org/2000/01/rdf-schema#label> ?label }";

  private static GraphStore graph(String label) {
    GraphStore store = GraphStore.inMemory();
    String text =
        """
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        GRAPH <https://w3id.org/battlegraph/resource/graph/article/a> {
          <https://w3id.org/battlegraph/resource/swapped> rdfs:label "%s" }
        """
            .formatted(label);
    store.write(sink -> RDFParser.fromString(text, Lang.TRIG).parse(sink));
    return store;
  }

  @Test
  void healthAndReadinessAreTold() throws Exception {
    try (BattlegraphServer server =
        BattlegraphServer.start(graph("one"), ServerSettings.standard().withPort(0))) {
      Visitor visitor = new Visitor(server);
      assertThat(visitor.get("health").statusCode()).isEqualTo(200);
      assertThat(visitor.get("ready").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void everythingStandsUnderTheBasePath() throws Exception {
    try (BattlegraphServer server =
        BattlegraphServer.start(
            graph("one"), ServerSettings.standard().withPort(0).withBasePath("/battles"))) {
      assertThat(server.address().getPath()).isEqualTo("/battles/");
      Visitor visitor = new Visitor(server);
      assertThat(visitor.sparql(LABELS).body()).contains("one");
      assertThat(visitor.get("").body()).contains("<title>Battlegraph");
      assertThat(visitor.get("resource/swapped", "Accept", "text/html").body())
          .contains("href=\"/battles/style.css\"");
      assertThat(visitor.get("../health").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void graphsTakeEachOthersPlaceWithIndexesInFiles(@TempDir Path folder) throws Exception {
    try (BattlegraphServer server =
        BattlegraphServer.start(
            graph("one"), ServerSettings.standard().withPort(0).withIndex(folder))) {
      for (String label : new String[] {"two", "three", "four"}) {
        server.replace(graph(label));
        assertThat(new Visitor(server).get("api/search?q=" + label).body()).contains("swapped");
      }
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.count()).isLessThan(4);
    }
  }

  @Test
  void anotherGraphTakesTheFirstOnesPlaceWithoutADroppedRequest() throws Exception {
    try (BattlegraphServer server =
        BattlegraphServer.start(graph("one"), ServerSettings.standard().withPort(0))) {
      Visitor visitor = new Visitor(server);
      AtomicBoolean goOn = new AtomicBoolean(true);
      Map<String, Boolean> seen = new ConcurrentHashMap<>();
      Queue<String> bad = new ConcurrentLinkedQueue<>();
      CompletableFuture<?>[] readers = new CompletableFuture<?>[4];
      for (int i = 0; i < readers.length; i++) {
        readers[i] = CompletableFuture.runAsync(() -> read(visitor, goOn, seen, bad));
      }
      for (String label : new String[] {"two", "three"}) {
        server.replace(graph(label));
        assertThat(visitor.sparql(LABELS).body()).contains(label);
        assertThat(visitor.get("api/search?q=" + label).body()).contains("swapped");
      }
      goOn.set(false);
      CompletableFuture.allOf(readers).get(30, TimeUnit.SECONDS);
      assertThat(bad).isEmpty();
      assertThat(seen.keySet()).contains("label\r\nthree\r\n");
    }
  }

  private static void read(
      Visitor visitor, AtomicBoolean goOn, Map<String, Boolean> seen, Queue<String> bad) {
    boolean more = true;
    while (more) {
      more = goOn.get(); // read once more after the last graph came
      try {
        HttpResponse<String> answer = visitor.sparql(LABELS);
        seen.put(answer.body(), true);
        if (answer.statusCode() != 200 || answer.body().lines().count() != 2) {
          bad.add(answer.statusCode() + " " + answer.body());
        }
      } catch (IOException e) {
        bad.add(e.toString());
      }
    }
  }

  @Test
  void aStoppingServerEndsWhatItHasBegun() throws Exception {
    BattlegraphServer server =
        BattlegraphServer.start(
            Visitor.graph(),
            ServerSettings.standard().withPort(0).withQueryTimeout(Duration.ofSeconds(2)));
    Visitor visitor = new Visitor(server);
    String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    CompletableFuture<Integer> begun = CompletableFuture.supplyAsync(() -> status(visitor, slow));
    TimeUnit.MILLISECONDS.sleep(500); // so that the request has come in
    server.close();
    assertThat(begun.get(30, TimeUnit.SECONDS)).isIn(200, 503);
  }

  private static int status(Visitor visitor, String query) {
    try {
      return visitor.sparql(query).statusCode();
    } catch (IOException e) {
      return -1;
    }
  }
}
