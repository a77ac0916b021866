package org.battlegraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import org.battlegraph.store.GraphStore;
import org.junit.jupiter.api.Test;

/** A thousand requests that nobody should send leave the server as it was. */
class BrokenRequestsTest {
  private static final List<String> PATHS =
      List.of(
          "battlegraph/sparql?query=",
          "all/sparql?query=",
          "battlegraph/data?graph=",
          "api/queries/units-in-both?b=x&a=",
          "api/queries/units-in-both?a=x&format=html&b=",
          "api/queries/",
          "api/names/",
          "api/search?q=",
          "api/search?limit=5&q=",
          "resource/",
          "text/",
          "ontology?x=",
          "");
  private static final List<String> TRICKS =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "../../../../etc/passwd",
          "..%2f..%2f..%2fetc%2fpasswd",
          "> . } ; DROP ALL #",
          "SELECT * { ?s ?p",
          "\u0000\u0001",
          "' OR 1=1 --",
          "javascript:alert(1)",
          "%ZZ",
          "\ud800",
          "𤼲".repeat(300),
          "(".repeat(2000),
          "https://w3id.org/battlegraph/resource/x> ?p ?o . <script>",
          "text:query (\"",
          "桂林\r\nSet-Cookie: a=b");

  @Test
  void itServesAsBefore() throws Exception {
    Random random = new Random(20261120);
    try (GraphStore store = Visitor.graph();
        BattlegraphServer server =
            BattlegraphServer.start(store, ServerSettings.standard().withPort(0))) {
      Visitor visitor = new Visitor(server);
      for (int i = 0; i < 1000; i++) {
        String path = PATHS.get(random.nextInt(PATHS.size()));
        String trick = TRICKS.get(random.nextInt(TRICKS.size()));
        String trouble = random.nextBoolean() ? trick : mixed(trick, random);
        if (random.nextInt(40) == 0) {
          assertThat(isRefused(visitor, trouble + " ".repeat(2 << 20))).isTrue();
          continue;
        }
        HttpResponse<String> answer = visitor.send(request(visitor, path, trouble, random));
        assertThat(answer.statusCode()).as(path + trouble).isNotEqualTo(500);
        assertThat(answer.body())
            .as(path + trouble)
            .doesNotContain("root:")
            .doesNotContain("\tat ")
            .satisfies(body -> assertThat(echoes(answer, body)).isFalse());
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
      }
      assertThat(visitor.sparql("ASK { ?s ?p ?o }").body()).contains("true");
    }
  }

  /** A body that is too long is refused, or the connection closed while it is still being sent. */
  private static boolean isRefused(Visitor visitor, String body) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(visitor.address("battlegraph/sparql"))
            .header("Content-Type", "application/sparql-query")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      // A client of its own, whose closed connection no other request is given.
      HttpClient client = HttpClient.newHttpClient();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 413;
    } catch (IOException closed) {
      return true;
    }
  }

  /** Markup of the visitor's in what a browser would show as a page. */
  private static boolean echoes(HttpResponse<String> answer, String body) {
    return answer.headers().firstValue("Content-Type").orElse("text/html").contains("html")
        && (body.contains("<script>alert") || body.contains("<img src=x"));
  }

  private static HttpRequest.Builder request(
      Visitor visitor, String path, String trouble, Random random) {
    String accept = random.nextBoolean() ? "text/html" : "application/json, */*;q=0.1";
    if (random.nextInt(4) == 0) {
      return HttpRequest.newBuilder(visitor.address(path + "x"))
          .header("Accept", accept)
          .header("Content-Type", "application/sparql-query")
          .POST(HttpRequest.BodyPublishers.ofString(trouble));
    }
    return HttpRequest.newBuilder(visitor.address(path + Visitor.encode(trouble)))
        .header("Accept", accept);
  }

  private static String mixed(String trick, Random random) {
    int[] points = trick.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      int other = random.nextInt(points.length);
      int kept = points[i];
      points[i] = points[other];
      points[other] = kept;
    }
    return new String(points, 0, points.length);
  }
}
