package org.battlegraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * {@code GET /resource/…} tells of the thing whose IRI has this path behind its base: a page for
 * people, or the form of RDF that the {@code Accept} header asks for.
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
    Optional<Description> found =
        Addresses.iri(Addresses.rest(request))
            .filter(rest -> !rest.isEmpty())
            .flatMap(rest -> Description.of(graph.base() + rest, graph.everything()));
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
