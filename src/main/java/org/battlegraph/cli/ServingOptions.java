package org.battlegraph.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.battlegraph.serve.QueryLimits;
import org.battlegraph.serve.ServerSettings;
import picocli.CommandLine.Option;

/** Where a server listens, and what it lets one request take. */
final class ServingOptions {
  @Option(
      names = "--port",
      defaultValue = "3330",
      description = "The port; 0 takes one that is free (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description =
          "The address to listen at; 0.0.0.0 opens the server to other machines (default:"
              + " ${DEFAULT-VALUE}).")
  private String host = "127.0.0.1";

  @Option(
      names = "--base-path",
      paramLabel = "PATH",
      defaultValue = "/",
      description = "What stands before every path, as a proxy passes it on, like /battles.")
  private String basePath = "/";

  @Option(
      names = "--query-timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "Stop a query after this time (default: ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      defaultValue = "100000",
      description = "Cut an answer of SPARQL after so many rows (default: ${DEFAULT-VALUE}).")
  private int rows;

  @Option(
      names = "--max-request",
      paramLabel = "BYTES",
      defaultValue = "1048576",
      description = "Refuse a longer request (default: ${DEFAULT-VALUE}).")
  private int requestBytes;

  @Option(
      names = "--queries-at-once",
      paramLabel = "N",
      defaultValue = "16",
      description = "Let so many queries run at once; the others wait (default: ${DEFAULT-VALUE}).")
  private int atOnce;

  @Option(
      names = "--allow-service",
      paramLabel = "HOST",
      split = ",",
      description =
          "Let SERVICE in a query call this host, or HOST:PORT; several with commas. None unless"
              + " given.")
  private Set<String> services = Set.of();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "Keep the search index in this folder, and not in memory.")
  private Optional<Path> index = Optional.empty();

  /** The settings that were given, for named queries of a confidence. */
  ServerSettings settings(double confidence) {
    ServerSettings settings =
        ServerSettings.standard()
            .withHost(host)
            .withPort(port)
            .withBasePath(basePath)
            .withConfidence(confidence)
            .withServices(
                services.stream()
                    .map(each -> each.strip().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet()))
            .withLimits(new QueryLimits(Duration.ofSeconds(seconds), rows, requestBytes, atOnce));
    return index.map(settings::withIndex).orElse(settings);
  }
}
