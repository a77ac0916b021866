package org.battlegraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.api.MappedArticles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the graph of articles to a file. */
@Command(
    name = "map",
    mixinStandardHelpOptions = true,
    description = "Writes the graph of articles to a file, the same byte for byte on each run.",
    footer = {
      "",
      ".trig, .nq and .jsonld hold the named graphs, .ttl and .nt the default graph alone.",
      "",
      "Example: battlegraph map seeds --output seeds.trig"
    })
final class MapCommand implements Callable<Integer> {
  private final Supplier<Battlegraph> battlegraph;

  @Mixin private final ArticleArguments articles;
  @Mixin private final LeastConfidence least = new LeastConfidence();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "Where to: .ttl, .trig, .nq, .nt or .jsonld, each also with .gz.")
  private Path output = Path.of("");

  MapCommand(Supplier<Battlegraph> battlegraph) {
    this.battlegraph = battlegraph;
    this.articles = new ArticleArguments(battlegraph);
  }

  @Override
  public Integer call() {
    MappedArticles read = articles.read().atLeast(least.value());
    battlegraph.get().write(read.articles(), output);
    return ArticleArguments.exitCode(read);
  }
}
