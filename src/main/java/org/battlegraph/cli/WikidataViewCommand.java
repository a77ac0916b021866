package org.battlegraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.battlegraph.wikidata.WikidataView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a graph in Wikidata's terms. */
@Command(
    name = "view",
    mixinStandardHelpOptions = true,
    description = {
      "Writes what a graph asserts in the terms of Wikidata's query service, as Turtle: wdt:, p:, ps:,"
          + " pq:."
    })
final class WikidataViewCommand implements Callable<Integer> {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to; standard output without it.")
  private Optional<Path> output = Optional.empty();

  @Mixin private final GraphArguments graph;
  @Spec private CommandSpec spec;

  WikidataViewCommand(GraphSource graph) {
    this.graph = new GraphArguments(graph);
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    GraphSource.Stored stored = graph.open(spec.commandLine().getErr());
    TextFile.write(WikidataView.turtle(stored.store().defaultView()), output, out);
    return stored.exitCode();
  }
}
