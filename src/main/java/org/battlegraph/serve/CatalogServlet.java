package org.battlegraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/** {@code GET /.well-known/void} says what is in the graph, in VoID. */
final class CatalogServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient Supplier<ShownGraph> shown;

  CatalogServlet(Supplier<ShownGraph> shown) {
    this.shown = shown;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    RdfForm.of(request, RdfForm.TURTLE)
        .send(response, Catalog.dataset(Addresses.absoluteRoot(request), shown.get()));
  }
}
