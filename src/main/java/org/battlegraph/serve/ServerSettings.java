package org.battlegraph.serve;

import java.time.Duration;

/**
 * How a server is set up.
 *
 * @param host the address to listen at; 127.0.0.1 is reached from this machine alone
 * @param port the port, or 0 for any that is free
 * @param queryTimeout after this time a query is stopped, with status 503
 * @param confidence how sure the facts have to be that the named queries speak of, from 0 to 1
 */
public record ServerSettings(String host, int port, Duration queryTimeout, double confidence) {
  private static final ServerSettings STANDARD =
      new ServerSettings("127.0.0.1", 3330, Duration.ofSeconds(30), 0);

  /** Checks the port and the time. */
  public ServerSettings {
    if (port < 0 || port > 0xFFFF) {
      throw new ServerStartException("a port is a number from 0 to 65535, not " + port);
    }
    if (queryTimeout.isNegative() || queryTimeout.isZero()) {
      throw new ServerStartException("the query timeout must be longer than nothing");
    }
  }

  /** 127.0.0.1, port 3330, 30 seconds, all facts. */
  public static ServerSettings standard() {
    return STANDARD;
  }

  /** The same at another address. */
  public ServerSettings withHost(String otherHost) {
    return new ServerSettings(otherHost, port, queryTimeout, confidence);
  }

  /** The same at another port. */
  public ServerSettings withPort(int otherPort) {
    return new ServerSettings(host, otherPort, queryTimeout, confidence);
  }

  /** The same with another time for queries. */
  public ServerSettings withQueryTimeout(Duration otherTimeout) {
    return new ServerSettings(host, port, otherTimeout, confidence);
  }

  /** The same with named queries that leave out facts of which the graph is less sure. */
  public ServerSettings withConfidence(double otherConfidence) {
    return new ServerSettings(host, port, queryTimeout, otherConfidence);
  }
}
