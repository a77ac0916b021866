package org.battlegraph.serve;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JsonObject;
import org.battlegraph.infer.critic.Critic;
import org.battlegraph.infer.critic.Finding;
import org.battlegraph.infer.critic.FindingsFormat;

/**
 * {@code GET /api/findings} gives what the critic finds in the graph, as JSON. The checks are made
 * when somebody asks first, and again when another graph has taken the place of the one checked.
 * They take longer than a query may on a great graph: who asks is told so after that time, and
 * finds them later.
 */
final class FindingsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String LATER = "60";

  private final transient Supplier<ShownGraph> shown;
  private final Duration patience;
  private transient Optional<Checked> checked = Optional.empty();

  private record Checked(ShownGraph graph, CompletableFuture<List<Finding>> findings) {}

  /**
   * Makes it.
   *
   * @param patience for how long somebody waits at most
   */
  FindingsServlet(Supplier<ShownGraph> shown, Duration patience) {
    this.shown = shown;
    this.patience = patience;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      List<Finding> findings = checks().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      JsonReplies.send(response, HttpServletResponse.SC_OK, FindingsFormat.json(findings));
    } catch (TimeoutException e) {
      response.setHeader("Retry-After", LATER);
      refuse(response, "the graph is still being checked: ask again in " + LATER + " s");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OutOfMemoryError) {
        refuse(response, "the graph is too large to be checked in the memory of this server");
        return;
      }
      throw new ServletException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      refuse(response, "the server stops");
    }
  }

  private static void refuse(HttpServletResponse response, String why) throws IOException {
    JsonObject json = new JsonObject();
    json.put("error", why);
    JsonReplies.send(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, json);
  }

  private synchronized CompletableFuture<List<Finding>> checks() {
    ShownGraph graph = shown.get();
    Checked known = checked.filter(last -> last.graph() == graph).orElseGet(() -> check(graph));
    checked = Optional.of(known);
    return known.findings();
  }

  /** Begins to check a graph, on a thread that does not keep the server from ending. */
  private static Checked check(ShownGraph graph) {
    CompletableFuture<List<Finding>> findings = new CompletableFuture<>();
    Thread checking =
        new Thread(
            () -> {
              try {
                findings.complete(Critic.standard().check(graph.asserted()));
              } catch (RuntimeException | Error e) {
                findings.completeExceptionally(e); // who waits is told
              }
            },
            "checks");
    checking.setDaemon(true);
    checking.start();
    return new Checked(graph, findings);
  }
}
