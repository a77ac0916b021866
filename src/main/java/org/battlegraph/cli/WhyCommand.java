package org.battlegraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.battlegraph.export.FactChain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why a graph holds a fact. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    description = "Prints the chain from the characters of the article to a fact's triples.",
    footer = {
      "",
      "It is told from the graph alone. The graph is made of the ARTICLEs (a folder means those in"
          + " it), or taken from --data or --endpoint; without any of these it is made of the seed"
          + " articles.",
      "explain and facts print the IRIs of facts."
    })
final class WhyCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FACT-IRI", description = "The fact.")
  private String fact = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ARTICLE|DIR",
      description = "Articles to map, or folders of them.")
  private List<Path> articles = List.of();

  @Mixin private final GraphSource graph;
  @Spec private CommandSpec spec;

  WhyCommand(GraphSource graph) {
    this.graph = graph;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    GraphSource.Stored stored = graph.store(articles, spec.commandLine().getErr());
    out.print(FactChain.of(stored.store().defaultView(), fact));
    out.flush();
    return stored.exitCode();
  }
}
