package org.battlegraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.atlas.json.JsonObject;
import org.battlegraph.query.SparqlSource;

/** {@code GET /api/summary} says how much there is. */
final class SummaryServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient SparqlSource source;

  SummaryServlet(SparqlSource source) {
    this.source = source;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    GraphSummary summary = GraphSummary.of(source);
    JsonObject json = new JsonObject();
    json.put("facts", summary.facts());
    json.put("entities", summary.entities());
    JsonReplies.send(response, HttpServletResponse.SC_OK, json);
  }
}
