package org.battlegraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What takes long on a great graph is done once, and nobody waits for it without a word. */
class GreatGraphTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @RegisterExtension static final ServedGraph served = ServedGraph.ofTheInventedWar();

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
      assertThat(once).isPositive();
      assertThat(get(server, ".well-known/void").body().lines().sorted().toList())
          .isEqualTo(first.body().lines().sorted().toList());
      assertThat(get(server, "battlegraph/sparql").body()).contains("sd:namedGraph");
      assertThat(get(server, "all/sparql").body()).contains("sd:namedGraph");
      assertThat(listed.get()).isEqualTo(once);
    }
  }

  private static HttpResponse<String> get(BattlegraphServer server, String path) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(server.address().resolve(path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
