package org.battlegraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JsonObject;
import org.battlegraph.ontology.Bg;

/**
 * {@code GET /api/summary} says how much there is of what, and with what the IRIs of the graph's
 * own things and of the ontology's terms begin. It is counted when somebody asks first.
 */
final class SummaryServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient Supplier<ShownGraph> shown;

  SummaryServlet(Supplier<ShownGraph> shown) {
    this.shown = shown;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ShownGraph graph = shown.get();
    JsonObject json = new JsonObject();
    json.put("base", graph.base());
    json.put("vocabulary", Bg.NS);
    graph.counts().get().byName().forEach(json::put);
    JsonReplies.send(response, HttpServletResponse.SC_OK, json);
  }
}
