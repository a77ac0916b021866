package org.battlegraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JsonObject;
import org.battlegraph.ontology.Bg;
import org.battlegraph.query.SparqlSource;

/**
 * {@code GET /api/summary} says how much there is of what, and with what the IRIs of the graph's
 * own things and of the ontology's terms begin. It is counted when somebody asks first.
 */
final class SummaryServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient Supplier<ShownGraph> shown;
  private transient Optional<Counted> counted = Optional.empty();

  private record Counted(ShownGraph graph, GraphCounts counts) {}

  SummaryServlet(Supplier<ShownGraph> shown) {
    this.shown = shown;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Counted all = counted();
    JsonObject json = new JsonObject();
    json.put("base", all.graph().base());
    json.put("vocabulary", Bg.NS);
    all.counts().byName().forEach(json::put);
    JsonReplies.send(response, HttpServletResponse.SC_OK, json);
  }

  private synchronized Counted counted() {
    ShownGraph graph = shown.get();
    Counted known = counted.filter(last -> last.graph() == graph).orElseGet(() -> count(graph));
    counted = Optional.of(known);
    return known;
  }

  private static Counted count(ShownGraph graph) {
    return new Counted(
        graph,
        graph
            .counts()
            .orElseGet(
                () -> GraphCounts.of(graph.desk().source(), SparqlSource.of(graph.everything()))));
  }
}
