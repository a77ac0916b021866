package org.battlegraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.battlegraph.query.SparqlSource;
import org.battlegraph.reconcile.InvalidRequestException;
import org.battlegraph.reconcile.NamedThing;
import org.battlegraph.reconcile.Reconciler;
import org.battlegraph.reconcile.ReconciliationService;
import org.jspecify.annotations.Nullable;

/**
 * {@code /reconcile}, the Reconciliation Service API 0.2: OpenRefine and others match a column of
 * names to the things of the graph and fetch what it says of them. Names are read when somebody
 * asks first, and again when another graph has taken the place of that one.
 */
final class ReconciliationServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int USUAL = 10;
  private static final int MOST = 100;
  private static final int LONGEST = 300;
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

  private final transient Supplier<ShownGraph> shown;
  private transient Optional<Known> known = Optional.empty();

  private record Known(ShownGraph graph, ReconciliationService service) {}

  ReconciliationServlet(Supplier<ShownGraph> shown) {
    this.shown = shown;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (Optional.ofNullable(request.getPathInfo()).orElse("")) {
      case "", "/" -> answer(request, response);
      case "/suggest/entity", "/suggest/type", "/suggest/property" -> suggest(request, response);
      case "/properties" ->
          json(response, service().proposeProperties(text(request, "type"), limit(request)));
      case "/view" -> view(request, response);
      case "/preview" -> preview(request, response);
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND, "no such service");
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getPathInfo() != null && !request.getPathInfo().equals("/")) {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "ask this with GET");
      return;
    }
    answer(request, response);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String queries = request.getParameter("queries");
    String extend = request.getParameter("extend");
    try {
      if (queries != null) {
        json(response, service().reconcile(queries));
      } else if (extend != null) {
        json(response, service().extend(extend));
      } else if (request.getMethod().equals("POST")) {
        throw new IllegalArgumentException("the form wants queries= or extend=");
      } else {
        json(response, service().manifest(Addresses.absoluteRoot(request), version()));
      }
    } catch (InvalidRequestException | IllegalArgumentException e) {
      response.sendError(
          HttpServletResponse.SC_BAD_REQUEST, GuardedQueries.line(e.getMessage(), "bad request"));
    }
  }

  private void suggest(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String prefix = text(request, "prefix");
    if (prefix.isBlank() || prefix.length() > LONGEST) {
      response.sendError(
          HttpServletResponse.SC_BAD_REQUEST, "prefix= wants 1 to " + LONGEST + " letters");
      return;
    }
    Optional<String> type = Optional.of(text(request, "type")).filter(each -> !each.isBlank());
    json(
        response,
        switch (request.getPathInfo()) {
          case "/suggest/type" -> service().suggestTypes(prefix, limit(request));
          case "/suggest/property" -> service().suggestProperties(prefix, limit(request));
          default -> service().suggestEntities(prefix, type, limit(request));
        });
  }

  private void view(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<NamedThing> thing = thing(request);
    if (thing.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "the graph knows no such thing");
      return;
    }
    response.sendRedirect(
        Addresses.local(thing.get().iri(), shown.get().base(), Addresses.root(request)));
  }

  /** A page for a small frame in another program's window, hence without the usual ban on that. */
  private void preview(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<NamedThing> thing = thing(request);
    if (thing.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "the graph knows no such thing");
      return;
    }
    response.setHeader("Content-Security-Policy", SecurityHeaders.FRAMED);
    String page =
        new PreviewPage(thing.get(), service().reconciler(), shown.get())
            .html(Addresses.root(request));
    JsonReplies.send(response, HttpServletResponse.SC_OK, "text/html", page);
  }

  private Optional<NamedThing> thing(HttpServletRequest request) {
    return service().reconciler().find(text(request, "id"));
  }

  private synchronized ReconciliationService service() {
    ShownGraph graph = shown.get();
    Known last =
        known
            .filter(each -> each.graph() == graph)
            .orElseGet(
                () ->
                    new Known(
                        graph,
                        new ReconciliationService(
                            Reconciler.over(SparqlSource.of(graph.asserted()), graph.base()),
                            graph.base())));
    known = Optional.of(last);
    return last.service();
  }

  private static String version() {
    return Optional.ofNullable(ReconciliationServlet.class.getPackage().getImplementationVersion())
        .orElse("from sources");
  }

  private static void json(HttpServletResponse response, String body) throws IOException {
    JsonReplies.send(response, HttpServletResponse.SC_OK, "application/json", body);
  }

  private static String text(HttpServletRequest request, String parameter) {
    return Optional.ofNullable(request.getParameter(parameter)).orElse("");
  }

  /** OpenRefine asks for more than there are, and others for nothing; neither is an error. */
  private static int limit(HttpServletRequest request) {
    @Nullable String given = request.getParameter("limit");
    return given != null && NUMBER.matcher(given).matches()
        ? Math.min(Integer.parseInt(given), MOST)
        : USUAL;
  }
}
