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
import org.apache.jena.query.Dataset;

/** Answers a {@code GET} of an endpoint without a query by describing the endpoint. */
final class ServiceDescriptions implements Filter {
  private final Supplier<Dataset> dataset;

  ServiceDescriptions(Supplier<Dataset> dataset) {
    this.dataset = dataset;
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
    RdfForm.of(http, RdfForm.TURTLE)
        .send(
            (HttpServletResponse) response,
            Catalog.service(Addresses.absoluteRoot(http) + path, dataset.get()));
  }
}
