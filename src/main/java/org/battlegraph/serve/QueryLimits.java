package org.battlegraph.serve;

import java.time.Duration;

/**
 * What one request may take of the server.
 *
 * @param timeout after this time a query is stopped, with status 503; a request can ask for less
 * @param rows how many rows or triples an answer has at most
 * @param requestBytes how long the body of a request is at most, in bytes; beyond it is status 413
 * @param atOnce how many queries run at once; who finds no room within {@link #PATIENCE} gets 503
 */
public record QueryLimits(Duration timeout, int rows, int requestBytes, int atOnce) {
  /** How long a query waits for others to end. */
  static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final QueryLimits STANDARD =
      new QueryLimits(Duration.ofSeconds(30), 100_000, 1 << 20, 16);

  /**
   * Checks that each of them leaves room for something.
   *
   * @throws ServerStartException if one does not
   */
  public QueryLimits {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new ServerStartException("the query timeout must be longer than nothing");
    }
    if (rows < 1 || requestBytes < 1 || atOnce < 1) {
      throw new ServerStartException(
          "the limits of rows, of a request's size and of queries at once start at 1");
    }
  }

  /** 30 seconds, 100,000 rows, 1 MiB, 16 queries. */
  public static QueryLimits standard() {
    return STANDARD;
  }

  /** The same with another time. */
  public QueryLimits withTimeout(Duration other) {
    return new QueryLimits(other, rows, requestBytes, atOnce);
  }

  /** The same with another number of rows. */
  public QueryLimits withRows(int other) {
    return new QueryLimits(timeout, other, requestBytes, atOnce);
  }

  /** The same with another size of requests. */
  public QueryLimits withRequestBytes(int other) {
    return new QueryLimits(timeout, rows, other, atOnce);
  }

  /** The same with another number of queries at once. */
  public QueryLimits withAtOnce(int other) {
    return new QueryLimits(timeout, rows, requestBytes, other);
  }
}
