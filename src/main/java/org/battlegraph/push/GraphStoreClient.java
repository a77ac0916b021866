package org.battlegraph.push;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.WebContent;

/** Sends graphs to one store, and says in one line why it does not take one. */
final class GraphStoreClient {
  private static final Duration CONNECTING = Duration.ofSeconds(20);

  private final String store;
  private final Authorization authorization;
  private final Patience patience;
  private final Consumer<String> waiting;

  /** Redirects are not followed: Java would make a GET of a PUT, and nothing would arrive. */
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(CONNECTING)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  GraphStoreClient(
      String store, Authorization authorization, Patience patience, Consumer<String> waiting) {
    this.store = checked(store);
    this.authorization = authorization;
    this.patience = patience;
    this.waiting = waiting;
  }

  private static String checked(String store) {
    try {
      URI uri = new URI(store);
      if (uri.getHost() == null || !Set.of("http", "https").contains(uri.getScheme())) {
        throw new PushException(store + ": not an address of a store (http://… or https://…)");
      }
      if (uri.getUserInfo() != null) {
        throw new PushException(
            "the address of a store holds no password, which others would read; "
                + "give --user and BATTLEGRAPH_PASSWORD");
      }
      return store;
    } catch (URISyntaxException e) {
      throw new PushException(store + ": not an address of a store: " + e.getReason(), e);
    }
  }

  /** How a graph is sent. Both come to the same when they are repeated. */
  enum Sending {
    /** In the place of what the store has under the name. */
    REPLACE("PUT"),
    /** To what the store has under the name. */
    ADD("POST");

    private final String method;

    Sending(String method) {
      this.method = method;
    }
  }

  /**
   * Sends triples of a graph.
   *
   * @throws PushException if the store does not take them
   */
  void send(String name, Graph graph, Sending sending) {
    HttpRequest request = request(name, graph, sending);
    for (int repetition = 0; ; repetition++) {
      Optional<Refusal> refusal = refusal(request);
      if (refusal.isEmpty()) {
        return;
      }
      if (!refusal.get().mayPass() || repetition >= patience.repetitions()) {
        throw new PushException(
            "%s: %s (at the graph <%s>)".formatted(store, refusal.get().reason(), name));
      }
      pause(patience.before(repetition), refusal.get().reason());
    }
  }

  private HttpRequest request(String name, Graph graph, Sending sending) {
    ByteArrayOutputStream triples = new ByteArrayOutputStream();
    RDFDataMgr.write(triples, graph, RDFFormat.NTRIPLES);
    String query = "graph=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(store + (store.contains("?") ? "&" : "?") + query))
            .timeout(patience.request())
            .header("Content-Type", WebContent.contentTypeNTriples)
            .method(sending.method, HttpRequest.BodyPublishers.ofByteArray(triples.toByteArray()));
    return authorization.header().isEmpty()
        ? request.build()
        : request.header("Authorization", authorization.header()).build();
  }

  /** Sends a request; returns why the store did not take it, if it did not. */
  private Optional<Refusal> refusal(HttpRequest request) {
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() < 300
          ? Optional.empty()
          : Optional.of(Refusal.of(answer.statusCode(), answer.body()));
    } catch (IOException e) {
      return Optional.of(Refusal.of(e, patience.request()));
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private void pause(Duration wait, String reason) {
    waiting.accept("%s: %s; again in %.1f s".formatted(store, reason, wait.toMillis() / 1000.0));
    try {
      TimeUnit.MILLISECONDS.sleep(wait.toMillis());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static PushException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new PushException("interrupted; the same command begins anew and doubles nothing", e);
  }
}
