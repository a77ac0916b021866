package org.battlegraph.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a server is set up.
 *
 * @param host the address to listen at; 127.0.0.1 is reached from this machine alone
 * @param port the port, or 0 for any that is free
 * @param basePath what stands before every path, as a proxy passes it on: {@code /} or {@code
 *     /battles}
 * @param confidence how sure the facts have to be that the named queries speak of, from 0 to 1
 * @param limits what one request may take
 * @param services the hosts that {@code SERVICE} may call; none unless given
 * @param index where the files of the search index go; in memory unless given
 */
public record ServerSettings(
    String host,
    int port,
    String basePath,
    double confidence,
    QueryLimits limits,
    Set<String> services,
    Optional<Path> index) {
  private static final Pattern PATH = Pattern.compile("/|(/[A-Za-z0-9._~-]+)+");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]+(:[0-9]{1,5})?");
  private static final ServerSettings STANDARD =
      new ServerSettings(
          "127.0.0.1", 3330, "/", 0, QueryLimits.standard(), Set.of(), Optional.empty());

  /**
   * Checks the port and the path.
   *
   * @throws ServerStartException if one of them cannot be
   */
  public ServerSettings {
    if (port < 0 || port > 0xFFFF) {
      throw new ServerStartException("a port is a number from 0 to 65535, not " + port);
    }
    if (!PATH.matcher(basePath).matches()) {
      throw new ServerStartException("a base path is like /battles, not " + basePath);
    }
    for (String service : services) {
      if (!HOST.matcher(service).matches()) {
        throw new ServerStartException(
            "a service is a host like query.wikidata.org, not " + service);
      }
    }
    services = Set.copyOf(services);
  }

  /** 127.0.0.1, port 3330, all facts, {@linkplain QueryLimits#standard() limits}, no services. */
  public static ServerSettings standard() {
    return STANDARD;
  }

  /** The same at another address. */
  public ServerSettings withHost(String other) {
    return new ServerSettings(other, port, basePath, confidence, limits, services, index);
  }

  /** The same at another port. */
  public ServerSettings withPort(int other) {
    return new ServerSettings(host, other, basePath, confidence, limits, services, index);
  }

  /** The same under another path. */
  public ServerSettings withBasePath(String other) {
    return new ServerSettings(host, port, other, confidence, limits, services, index);
  }

  /** The same with named queries that leave out facts of which the graph is less sure. */
  public ServerSettings withConfidence(double other) {
    return new ServerSettings(host, port, basePath, other, limits, services, index);
  }

  /** The same with other limits. */
  public ServerSettings withLimits(QueryLimits other) {
    return new ServerSettings(host, port, basePath, confidence, other, services, index);
  }

  /** The same with another time for queries. */
  public ServerSettings withQueryTimeout(Duration other) {
    return withLimits(limits.withTimeout(other));
  }

  /** The same with other hosts that {@code SERVICE} may call. */
  public ServerSettings withServices(Set<String> other) {
    return new ServerSettings(host, port, basePath, confidence, limits, other, index);
  }

  /** The same with the search index in files of a folder. */
  public ServerSettings withIndex(Path folder) {
    return new ServerSettings(
        host, port, basePath, confidence, limits, services, Optional.of(folder));
  }
}
