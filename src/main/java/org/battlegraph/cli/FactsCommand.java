package org.battlegraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.api.MappedArticles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the facts of articles as JSON Lines. */
@Command(
    name = "facts",
    mixinStandardHelpOptions = true,
    description = "Prints the facts of articles as JSON, one object a line.",
    footer = {"", "Example: battlegraph facts seeds > facts.jsonl"})
final class FactsCommand implements Callable<Integer> {
  private final Supplier<Battlegraph> battlegraph;

  @Mixin private final ArticleArguments articles;
  @Mixin private final LeastConfidence least = new LeastConfidence();

  @Option(
      names = "--inferred",
      description = "Print what is inferred too, marked, after the facts.")
  private boolean inferred;

  @Spec private CommandSpec spec;

  FactsCommand(Supplier<Battlegraph> battlegraph) {
    this.battlegraph = battlegraph;
    this.articles = new ArticleArguments(battlegraph);
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    MappedArticles read = articles.read().atLeast(least.value());
    battlegraph.get().factLines(read.articles()).forEach(line -> out.print(line + "\n"));
    if (inferred) {
      battlegraph.get().inferredLines(read.articles()).forEach(line -> out.print(line + "\n"));
    }
    out.flush();
    return ArticleArguments.exitCode(read);
  }
}
