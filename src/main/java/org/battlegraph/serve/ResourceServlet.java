package org.battlegraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * {@code GET /resource/…} tells of the thing whose IRI has this path behind its base: a page for
 * people, or the form of RDF that the {@code Accept} header asks for. One of several IRIs of a
 * thing leads to the one that was chosen for it, and that of a named graph to what the graph holds.
 */
final class ResourceServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient Supplier<ShownGraph> shown;

  ResourceServlet(Supplier<ShownGraph> shown) {
    this.shown = shown;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ShownGraph graph = shown.get();
    Optional<String> iri =
        Addresses.iri(Addresses.rest(request))
            .filter(rest -> !rest.isEmpty())
            .map(rest -> graph.base() + rest);
    Optional<String> other =
        iri.flatMap(each -> Description.canonical(each, graph.everything()))
            .filter(each -> each.startsWith(graph.base()));
    if (other.isPresent()) {
      String path = Addresses.path(other.get().substring(graph.base().length()));
      response.setHeader("Vary", "Accept");
      response.sendRedirect(Addresses.root(request) + "resource/" + path);
      return;
    }
    Optional<Description> found = iri.flatMap(each -> Description.of(each, graph.everything()));
    Optional<String> graphName =
        iri.filter(each -> found.isEmpty() && Description.isGraph(each, graph.everything()));
    if (graphName.isPresent()) {
      String name = URLEncoder.encode(graphName.get(), StandardCharsets.UTF_8);
      response.sendRedirect(Addresses.root(request) + "all/data?graph=" + name);
      return;
    }
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "the graph knows no such thing");
      return;
    }
    RdfForm form = RdfForm.of(request, RdfForm.HTML);
    if (form != RdfForm.HTML) {
      form.send(response, found.get().graph());
      return;
    }
    response.setHeader("Vary", "Accept");
    String page = new ResourcePage(found.get(), graph.base(), Addresses.root(request)).html();
    JsonReplies.send(response, HttpServletResponse.SC_OK, form.mediaType(), page);
  }
}
