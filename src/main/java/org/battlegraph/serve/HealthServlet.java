package org.battlegraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BooleanSupplier;

/** {@code GET /health} says that the process lives, {@code GET /ready} that it takes questions. */
final class HealthServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient BooleanSupplier good;

  HealthServlet(BooleanSupplier good) {
    this.good = good;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if (good.getAsBoolean()) {
      JsonReplies.send(response, HttpServletResponse.SC_OK, "text/plain", "ok\n");
    } else {
      JsonReplies.send(
          response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "text/plain", "not ready\n");
    }
  }
}
