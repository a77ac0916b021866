package org.battlegraph.push;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/**
 * Why a store did not take a graph.
 *
 * @param reason in words
 * @param mayPass whether it may take it later
 */
record Refusal(String reason, boolean mayPass) {
  private static final Set<Integer> PASSING = Set.of(408, 425, 429, 502, 503, 504);

  /** What a store answered. */
  static Refusal of(int status, String said) {
    String meaning =
        switch (status) {
          case 301, 302, 303, 307, 308 -> "the store has another address";
          case 401 -> "the store wants a user and a password, or a token, and not these";
          case 403 -> "this user may not write there";
          case 404 -> "there is no graph store at this address";
          case 405, 501 -> "what is there takes no graphs; is it the address of queries?";
          case 413 -> "the store takes only smaller requests; give a smaller --batch";
          case 507 -> "the store is full";
          default ->
              PASSING.contains(status)
                  ? "the store is busy or going down"
                  : status >= 500 ? "the store failed; its log says why" : "the store refuses it";
        };
    return new Refusal(
        "%s (HTTP %d%s)".formatted(meaning, status, firstLine(said)), PASSING.contains(status));
  }

  /** No answer came. */
  static Refusal of(IOException failure, Duration longest) {
    if (failure instanceof HttpConnectTimeoutException) {
      return new Refusal("the store cannot be reached: it does not answer", true);
    }
    if (failure instanceof HttpTimeoutException) {
      return new Refusal(
          "no answer within %d s; give a smaller --batch or a longer --request-timeout"
              .formatted(longest.toSeconds()),
          true);
    }
    if (isBehind(failure, UnresolvedAddressException.class)) {
      return new Refusal("the store cannot be reached: there is no host of that name", true);
    }
    if (failure instanceof ConnectException) {
      return new Refusal("the store cannot be reached: no server listens there", true);
    }
    if (failure instanceof SSLException) {
      return new Refusal("no secure connection to the store: " + failure.getMessage(), false);
    }
    return new Refusal("the store went away before it answered", true);
  }

  private static boolean isBehind(Throwable failure, Class<? extends Throwable> kind) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(kind::isInstance);
  }

  /** Pages for browsers say nothing that fits in a line. */
  private static String firstLine(String said) {
    String stripped = said.strip();
    return stripped.isEmpty() || stripped.startsWith("<")
        ? ""
        : ": " + stripped.lines().findFirst().orElse("");
  }
}
