package org.battlegraph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many queries run at once; the others wait a little, and then are told to come again. */
final class Turnstile implements Filter {
  private final Semaphore places;

  Turnstile(int atOnce) {
    this.places = new Semaphore(atOnce, true);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!entered()) {
      HttpServletResponse http = (HttpServletResponse) response;
      http.setHeader("Retry-After", Long.toString(QueryLimits.PATIENCE.toSeconds()));
      http.sendError(
          HttpServletResponse.SC_SERVICE_UNAVAILABLE, "too many queries at once; try again soon");
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.release();
    }
  }

  private boolean entered() {
    try {
      return places.tryAcquire(QueryLimits.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
