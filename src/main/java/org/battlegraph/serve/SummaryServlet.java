package org.battlegraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JsonObject;

/** {@code GET /api/summary} says how much there is. */
final class SummaryServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient Supplier<ShownGraph> shown;

  SummaryServlet(Supplier<ShownGraph> shown) {
    this.shown = shown;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    GraphSummary summary = GraphSummary.of(shown.get().desk().source());
    JsonObject json = new JsonObject();
    json.put("facts", summary.facts());
    json.put("entities", summary.entities());
    JsonReplies.send(response, HttpServletResponse.SC_OK, json);
  }
}
