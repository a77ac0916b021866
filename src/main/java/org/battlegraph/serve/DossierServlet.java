package org.battlegraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.battlegraph.BattlegraphException;
import org.battlegraph.dossier.Dossier;
import org.battlegraph.dossier.DossierJson;
import org.battlegraph.dossier.DossierReader;
import org.battlegraph.query.QueryFailedException;
import org.battlegraph.query.UnknownNameException;

/**
 * {@code GET /api/battle?iri=…}, {@code /api/thing?iri=…} and {@code /api/article?title=…} tell all
 * that the graph says of one thing, in JSON. A name does as well as an address.
 */
final class DossierServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient Supplier<ShownGraph> shown;
  private final String parameter;
  private final transient BiFunction<DossierReader, String, Dossier> gather;

  /** Some twenty battles of a long article each, and hundreds of lesser things. */
  private final transient KeptAnswers kept = new KeptAnswers(10_000_000);

  /**
   * Makes a servlet.
   *
   * @param parameter the name of the parameter that says of what
   * @param gather what to gather of it
   */
  DossierServlet(
      Supplier<ShownGraph> shown,
      String parameter,
      BiFunction<DossierReader, String, Dossier> gather) {
    this.shown = shown;
    this.parameter = parameter;
    this.gather = gather;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String thing = request.getParameter(parameter);
    if (thing == null || thing.isBlank()) {
      response.sendError(
          HttpServletResponse.SC_BAD_REQUEST, parameter + "= wants a name or an address");
      return;
    }
    try {
      ShownGraph graph = shown.get();
      String json = kept.get(graph, thing, () -> gather(graph, thing));
      JsonReplies.send(response, HttpServletResponse.SC_OK, "application/json", json);
    } catch (UnknownNameException e) {
      JsonReplies.send(response, HttpServletResponse.SC_NOT_FOUND, JsonReplies.error(e));
    } catch (QueryFailedException e) {
      JsonReplies.send(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, JsonReplies.error(e));
    } catch (BattlegraphException e) {
      JsonReplies.send(response, HttpServletResponse.SC_BAD_REQUEST, JsonReplies.error(e));
    }
  }

  private String gather(ShownGraph graph, String thing) {
    return DossierJson.write(gather.apply(new DossierReader(graph.desk()), thing));
  }
}
