package org.battlegraph.push;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.exec.http.GSP;

/** Sends graphs to one store, and says in one line why it does not take one. */
final class GraphStoreClient {
  private static final Duration CONNECTING = Duration.ofSeconds(20);

  /** The store may take it later. */
  private static final Set<Integer> PASSING = Set.of(408, 425, 429, 502, 503, 504);

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
    /** In the place of what the store has under the name (PUT). */
    REPLACE {
      @Override
      void send(GSP request, Graph graph) {
        request.PUT(graph);
      }
    },
    /** To what the store has under the name (POST). */
    ADD {
      @Override
      void send(GSP request, Graph graph) {
        request.POST(graph);
      }
    };

    abstract void send(GSP request, Graph graph);
  }

  /**
   * Sends triples of a graph.
   *
   * @throws PushException if the store does not take them
   */
  void send(String name, Graph graph, Sending sending) {
    for (int repetition = 0; ; repetition++) {
      try {
        sending.send(request(name), graph);
        return;
      } catch (HttpException e) {
        if (!mayPass(e) || repetition >= patience.repetitions()) {
          throw new PushException(
              "%s: %s (at the graph <%s>)".formatted(store, reason(e), name), e);
        }
        pause(patience.before(repetition), reason(e));
      }
    }
  }

  private GSP request(String name) {
    GSP request =
        GSP.service(store).graphName(name).httpClient(http).contentType(RDFFormat.NTRIPLES);
    return authorization.header().isEmpty()
        ? request
        : request.httpHeader("Authorization", authorization.header());
  }

  /** Jena has no status where no answer came. */
  private static boolean mayPass(HttpException e) {
    return e.getStatusCode() <= 0 || PASSING.contains(e.getStatusCode());
  }

  private void pause(Duration wait, String reason) {
    waiting.accept("%s: %s; again in %.1f s".formatted(store, reason, wait.toMillis() / 1000.0));
    try {
      TimeUnit.MILLISECONDS.sleep(wait.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PushException("interrupted; the same command begins anew and doubles nothing", e);
    }
  }

  private static String reason(HttpException e) {
    int status = e.getStatusCode();
    if (status <= 0) {
      return "the store cannot be reached: " + lastCause(e);
    }
    String meaning =
        switch (status) {
          case 301, 302, 303, 307, 308 -> "the store has another address";
          case 401 -> "the store wants a user and a password, or a token, and not these";
          case 403 -> "this user may not write there";
          case 404 -> "there is no graph store at this address";
          case 405, 501 -> "what is there takes no graphs; is it the address of queries?";
          case 413 -> "the store takes only smaller requests; give a smaller --batch";
          case 507 -> "the store is full";
          default ->
              PASSING.contains(status) ? "the store is busy or going down" : "the store refuses it";
        };
    return "%s (HTTP %d%s)".formatted(meaning, status, said(e));
  }

  private static String said(HttpException e) {
    String response = e.getResponse() == null ? "" : e.getResponse().strip();
    return response.isEmpty() || response.startsWith("<")
        ? ""
        : ": " + response.lines().findFirst().orElse("");
  }

  private static String lastCause(Throwable e) {
    Throwable last = e;
    while (last.getCause() != null) {
      last = last.getCause();
    }
    return last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
  }
}
