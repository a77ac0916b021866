package org.battlegraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.battlegraph.infer.critic.Critic;
import org.battlegraph.infer.critic.Finding;
import org.battlegraph.infer.critic.FindingsFormat;

/**
 * {@code GET /api/findings} gives what the critic finds in the graph, as JSON. The checks are made
 * when somebody asks first, and again when another graph has taken the place of the one checked.
 */
final class FindingsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient Supplier<ShownGraph> shown;
  private transient Optional<Checked> checked = Optional.empty();

  private record Checked(ShownGraph graph, List<Finding> findings) {}

  FindingsServlet(Supplier<ShownGraph> shown) {
    this.shown = shown;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    JsonReplies.send(response, HttpServletResponse.SC_OK, FindingsFormat.json(findings()));
  }

  private synchronized List<Finding> findings() {
    ShownGraph graph = shown.get();
    Checked known =
        checked
            .filter(last -> last.graph() == graph)
            .orElseGet(() -> new Checked(graph, Critic.standard().check(graph.asserted())));
    checked = Optional.of(known);
    return known.findings();
  }
}
