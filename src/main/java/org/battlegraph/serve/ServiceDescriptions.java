package org.battlegraph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Answers a {@code GET} of an endpoint without a query by describing the endpoint. */
final class ServiceDescriptions implements Filter {
  private final Supplier<GraphSizes> sizes;
  private final ToLongFunction<GraphSizes> ofDefaultGraph;

  /**
   * Makes it.
   *
   * @param sizes those of the graph that is shown
   * @param ofDefaultGraph which of them is that of the endpoint's default graph
   */
  ServiceDescriptions(Supplier<GraphSizes> sizes, ToLongFunction<GraphSizes> ofDefaultGraph) {
    this.sizes = sizes;
    this.ofDefaultGraph = ofDefaultGraph;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    if (!"GET".equals(http.getMethod()) || http.getQueryString() != null) {
      chain.doFilter(request, response);
      return;
    }
    String path = http.getRequestURI().substring(http.getContextPath().length() + 1);
    GraphSizes counted = sizes.get();
    RdfForm.of(http, RdfForm.TURTLE)
        .send(
            (HttpServletResponse) response,
            Catalog.service(
                Addresses.absoluteRoot(http) + path, ofDefaultGraph.applyAsLong(counted), counted));
  }
}
