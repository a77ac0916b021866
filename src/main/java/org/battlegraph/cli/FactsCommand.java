package org.battlegraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
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
  @Mixin private final CorrectionsOption corrections = new CorrectionsOption();

  @Option(
      names = "--annotations",
      paramLabel = "DIR",
      description =
          "Write each article's facts, as corrected, into this folder as an annotation instead.")
  private Optional<Path> annotations = Optional.empty();

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
    Battlegraph corrected = corrections.over(battlegraph.get());
    MappedArticles read = articles.read(corrected).atLeast(least.value());
    if (annotations.isPresent()) {
      corrected
          .writeAnnotations(read.articles(), annotations.get())
          .forEach(file -> out.print(file + "\n"));
    } else {
      corrected.factLines(read.articles()).forEach(line -> out.print(line + "\n"));
      if (inferred) {
        corrected.inferredLines(read.articles()).forEach(line -> out.print(line + "\n"));
      }
    }
    out.flush();
    return ArticleArguments.exitCode(read);
  }
}
