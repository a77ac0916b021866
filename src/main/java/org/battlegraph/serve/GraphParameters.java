package org.battlegraph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** Refuses names of graphs that are no IRIs, on which Fuseki would stumble. */
final class GraphParameters implements Filter {
  private static final List<String> NAMES =
      List.of("graph", "default-graph-uri", "named-graph-uri");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<String> bad = NAMES.stream().filter(name -> !isGood(request, name)).findFirst();
    if (bad.isPresent()) {
      ((HttpServletResponse) response)
          .sendError(HttpServletResponse.SC_BAD_REQUEST, bad.get() + "= wants an IRI");
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean isGood(ServletRequest request, String name) {
    String[] values = request.getParameterValues(name);
    return values == null || Arrays.stream(values).allMatch(GraphParameters::isIri);
  }

  private static boolean isIri(String value) {
    if (value.equals("default") || value.equals("union")) {
      return true; // Fuseki's own names
    }
    try {
      IRIx iri = IRIx.create(value);
      return iri.isAbsolute() && !iri.hasViolations();
    } catch (IRIException notAnIri) {
      return false;
    }
  }
}
