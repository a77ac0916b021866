package org.battlegraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.battlegraph.wikidata.WikidataView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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
  @Parameters(
      arity = "0..*",
      paramLabel = "GRAPH|ARTICLE|DIR",
      description = "One file of RDF with named graphs, or articles to map, or folders of them.")
  private List<Path> paths = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to; standard output without it.")
  private Optional<Path> output = Optional.empty();

  @Mixin private final GraphSource graph;
  @Spec private CommandSpec spec;

  WikidataViewCommand(GraphSource graph) {
    this.graph = graph;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    GraphSource.Stored stored = graph.storeOrFile(paths, spec.commandLine().getErr());
    TextFile.write(WikidataView.turtle(stored.store().defaultView()), output, out);
    return stored.exitCode();
  }
}
