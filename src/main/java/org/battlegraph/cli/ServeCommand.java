package org.battlegraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.battlegraph.BattlegraphException;
import org.battlegraph.query.Answer;
import org.battlegraph.query.Cell;
import org.battlegraph.query.QueryDesk;
import org.battlegraph.query.ResultTable;
import org.battlegraph.query.SparqlSource;
import org.battlegraph.query.TableFormat;
import org.battlegraph.serve.BattlegraphServer;
import org.battlegraph.serve.GraphSummary;
import org.battlegraph.serve.SampleQuestion;
import org.battlegraph.serve.ServerSettings;
import org.battlegraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves a graph until it is told to stop. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves a graph over HTTP: SPARQL, the named queries, and a page to ask them.",
    footer = {
      "",
      "The graph is made of the ARTICLEs (a folder means those in it), or taken from --data or"
          + " --endpoint (which is copied); without any of these it is made of the seed articles.",
      "Ctrl-C stops the server."
    })
final class ServeCommand implements Callable<Integer> {
  private static final int ROWS = 6;

  @Parameters(
      arity = "0..*",
      paramLabel = "ARTICLE|DIR",
      description = "Articles to map, or folders of them.")
  private List<Path> articles = List.of();

  @Option(
      names = "--watch",
      description = "Read the files again when they change, and show the new graph.")
  private boolean watch;

  @Mixin private final ServingOptions serving = new ServingOptions();
  @Mixin private final GraphSource graph;
  @Mixin private final LeastConfidence least = new LeastConfidence();
  @Spec private CommandSpec spec;

  ServeCommand(GraphSource graph) {
    this.graph = graph;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    ServerSettings settings = serving.settings(least.value());
    startWarming();
    GraphSource.Stored stored = graph.complete(articles, err);
    if (watch) {
      graph.files(articles);
    }
    try (BattlegraphServer server = start(stored.store(), settings)) {
      describe(server, stored.store(), out);
      if (watch) {
        startWatching(server, err);
      }
      awaitEnd(server);
    }
    return stored.exitCode();
  }

  private BattlegraphServer start(GraphStore store, ServerSettings settings) {
    return graph
        .disk()
        .map(disk -> BattlegraphServer.start(disk, settings))
        .orElseGet(() -> BattlegraphServer.start(store, settings));
  }

  private static void startWarming() {
    Thread warming = new Thread(BattlegraphServer::warmUp, "warm-up");
    warming.setDaemon(true);
    warming.start();
  }

  /** Shows the graph anew when its files change; what is wrong with them leaves the old one. */
  private void startWatching(BattlegraphServer server, PrintWriter err) {
    Thread watching =
        new Thread(
            () -> {
              try {
                new Watcher(graph.files(articles)).watch(() -> renew(server, err));
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "watch");
    watching.setDaemon(true);
    watching.start();
  }

  private void renew(BattlegraphServer server, PrintWriter err) {
    try {
      GraphStore store = graph.complete(articles, err).store();
      if (GraphSummary.of(SparqlSource.of(store.defaultView())).facts() == 0) {
        err.println("battlegraph: the graph stays as it was: the new one holds no fact");
      } else {
        server.replace(store);
        err.println("battlegraph: the graph was read again");
      }
    } catch (BattlegraphException e) {
      err.println("battlegraph: the graph stays as it was: " + e.getMessage());
    }
    err.flush();
  }

  /** Waits until the process is told to end, or this thread to stop. */
  private static void awaitEnd(BattlegraphServer server) {
    Thread stop = new Thread(server::close, "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      // It is this command that was told to stop, and so it does: the interrupt ends here.
      Runtime.getRuntime().removeShutdownHook(stop);
    }
  }

  private void describe(BattlegraphServer server, GraphStore store, PrintWriter out) {
    out.println("Battlegraph is at " + server.address());
    out.println("SPARQL on what is asserted: " + server.endpoint());
    out.println("SPARQL on everything:       " + server.address().resolve("all/sparql"));
    graph
        .disk()
        .ifPresentOrElse(
            disk -> out.println("The graph is that of the store " + disk.folder() + "."),
            () -> summarize(SparqlSource.of(store.defaultView()), out));
    out.println();
    out.println("Ctrl-C stops the server.");
    out.flush();
  }

  /** Counts and asks, which would take long on a store. */
  private static void summarize(SparqlSource source, PrintWriter out) {
    GraphSummary summary = GraphSummary.of(source);
    out.println(
        "%s about %s; %d more are told as planned or denied."
            .formatted(
                Counted.of(summary.facts(), "fact"),
                Counted.of(summary.entities(), "thing"),
                summary.unasserted()));
    out.println();
    SampleQuestion.ask(QueryDesk.over(source))
        .ifPresentOrElse(
            answer -> print(answer, out),
            () -> out.println("The graph answers none of the named queries."));
  }

  private static void print(Answer answer, PrintWriter out) {
    out.println(answer.question().english());
    out.println(answer.question().chinese());
    out.println();
    List<List<Cell>> rows = answer.table().rows();
    out.print(
        TableFormat.TABLE.write(
            new ResultTable(
                answer.table().columns(), rows.subList(0, Math.min(ROWS, rows.size())))));
    if (rows.size() > ROWS) {
      out.println("… and " + (rows.size() - ROWS) + " more rows: " + answer.query().name());
    }
  }
}
