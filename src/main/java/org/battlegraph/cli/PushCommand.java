package org.battlegraph.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.battlegraph.push.Authorization;
import org.battlegraph.push.GraphPush;
import org.battlegraph.push.Patience;
import org.battlegraph.push.SharedGraphs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads graphs into a store of others. */
@Command(
    name = "push",
    mixinStandardHelpOptions = true,
    description = {
      "Loads graphs into a store over HTTP (SPARQL 1.1 Graph Store Protocol). What is pushed again"
          + " is not doubled: the graph of an article takes the place of the one with its name."
    },
    footer = {
      "",
      "BATTLEGRAPH_PASSWORD holds the password of --user, BATTLEGRAPH_TOKEN a token instead.",
      "",
      "Example: battlegraph push http://localhost:3030/battles/data seeds.trig"
    })
final class PushCommand implements Callable<Integer> {
  private static final String PASSWORD = "BATTLEGRAPH_PASSWORD";
  private static final String TOKEN = "BATTLEGRAPH_TOKEN";

  @Parameters(index = "0", paramLabel = "URL", description = "The address of a graph store.")
  private String store = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "GRAPH",
      description =
          "Files that hold named graphs: .trig, .nq or .jsonld, each also with .gz; or folders that"
              + " map --dump wrote.")
  private List<Path> graphs = List.of();

  @Option(names = "--user", paramLabel = "NAME", description = "Who asks (HTTP Basic).")
  private Optional<String> user = Optional.empty();

  @Option(
      names = "--replace-all",
      description =
          "Replace also the graphs that hold things of several articles (evidence, plans, what"
              + " follows): what is pushed is all there is.")
  private boolean replaceAll;

  @Option(
      names = "--retries",
      paramLabel = "N",
      description =
          "How often a request is sent again when the store is away or busy (default: 5, in half a"
              + " minute).")
  private int retries = Patience.USUAL.repetitions();

  @Option(
      names = "--request-timeout",
      paramLabel = "SECONDS",
      description = "How long the store may take for one request (default: ${DEFAULT-VALUE}).")
  private long requestTimeout = Patience.USUAL.request().toSeconds();

  @Option(
      names = "--batch",
      paramLabel = "QUADS",
      description = "How much is held and sent at a time (default: 100000 quads).")
  private int batch = GraphPush.BATCH;

  @Spec private CommandSpec spec;

  private final Map<String, String> environment;

  PushCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    if (retries < 0 || batch < 1 || requestTimeout < 1) {
      throw new UsageException(
          "--retries is a number from 0, --batch and --request-timeout are numbers from 1");
    }
    PrintWriter err = spec.commandLine().getErr();
    GraphPush push =
        new GraphPush(
            store,
            authorization(),
            new Patience(retries, Patience.USUAL.first(), Duration.ofSeconds(requestTimeout)),
            replaceAll ? SharedGraphs.REPLACED : SharedGraphs.ADDED_TO,
            batch,
            line -> {
              err.println("battlegraph: " + line);
              err.flush();
            });
    files().forEach(push::push);
    err.println("%,d quads in %,d graphs".formatted(push.quads(), push.graphs()));
    err.flush();
    return ExitCode.DONE;
  }

  /** All are looked for before the first is sent. */
  private List<Path> files() {
    List<Path> files = GraphFiles.of(graphs);
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new UsageException("no such file: " + file);
      }
    }
    return files;
  }

  private Authorization authorization() {
    String token = environment.getOrDefault(TOKEN, "");
    if (user.isEmpty()) {
      return token.isEmpty() ? Authorization.NONE : Authorization.bearer(token);
    }
    String password = environment.get(PASSWORD);
    if (password == null) {
      throw new UsageException("--user wants the password in the environment: " + PASSWORD);
    }
    return Authorization.basic(user.get(), password);
  }
}
