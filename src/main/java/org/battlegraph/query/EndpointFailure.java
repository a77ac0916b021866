package org.battlegraph.query;

import java.net.ConnectException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;

/** Why a SPARQL endpoint gave no answer, in words for those who asked. */
public final class EndpointFailure {
  private EndpointFailure() {}

  /**
   * Returns the reason.
   *
   * @param failure what Jena throws
   */
  public static String reason(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException) {
        return "nothing listens there";
      }
      if (cause instanceof QueryExceptionHTTP http && http.getStatusCode() > 0) {
        return "it says " + http.getStatusCode() + " " + http.getStatusLine();
      }
      if (cause instanceof HttpException http && http.getStatusCode() > 0) {
        return "it says " + http.getStatusCode() + " " + http.getStatusLine();
      }
    }
    String message = failure.getMessage();
    return message == null || message.startsWith("Unexpected error")
        ? "the connection broke off, or it is no SPARQL endpoint"
        : message.lines().findFirst().orElse("it gives no reason");
  }
}
