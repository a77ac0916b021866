package org.battlegraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.api.MappedArticles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the graph of articles to a file. */
@Command(
    name = "map",
    mixinStandardHelpOptions = true,
    description =
        "Writes the graph of articles to a file, the same byte for byte on each run, or into a"
            + " store.",
    footer = {
      "",
      ".trig, .nq and .jsonld hold the named graphs, .ttl and .nt the default graph alone.",
      "",
      "Examples:",
      "  battlegraph map seeds --output seeds.trig",
      "  battlegraph map changed.md --into seeds.trig",
      "  battlegraph map articles --store battles",
      "  battlegraph map --dump zhwiki-pages-articles-multistream.xml.bz2 --output parts"
    })
final class MapCommand implements Callable<Integer> {
  private final Supplier<Battlegraph> battlegraph;

  @Mixin private final ArticleArguments articles;
  @Mixin private final LeastConfidence least = new LeastConfidence();
  @Mixin private final CorrectionsOption corrections = new CorrectionsOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = {
        "Where to: .ttl, .trig, .nq, .nt or .jsonld, each also with .gz (default with --into: the"
            + " same file)."
      })
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--into",
      paramLabel = "GRAPH",
      description = {
        "Put the articles into this graph (.trig, .nq, .jsonld), in the place of those with their"
            + " names; the others stay."
      })
  private Optional<Path> into = Optional.empty();

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = {
        "Put the articles into this store on disk, in the place of those with their names; the"
            + " others stay. It is made if it is not there."
      })
  private Optional<Path> store = Optional.empty();

  @ArgGroup(exclusive = false)
  private @Nullable DumpOptions dump;

  @Spec private CommandSpec spec;

  MapCommand(Supplier<Battlegraph> battlegraph) {
    this.battlegraph = battlegraph;
    this.articles = new ArticleArguments(battlegraph);
  }

  @Override
  public Integer call() {
    if (dump != null) {
      return mapDump(dump);
    }
    if (store.isPresent()) {
      if (output.isPresent() || into.isPresent()) {
        throw new UsageException("--store goes without --output and --into");
      }
      return new StoreMapping(corrections.over(battlegraph.get()), least.value())
          .map(articles.paths(), store.get(), articles.spec());
    }
    Battlegraph corrected = corrections.over(battlegraph.get());
    Path target =
        output
            .or(() -> into)
            .orElseThrow(
                () -> new UsageException("map wants --output FILE, --into GRAPH or --store DIR"));
    if (into.isPresent()) {
      MappedArticles read = articles.readPart(corrected).atLeast(least.value());
      List<String> unfit = corrected.exchange(read.articles(), into.get(), target);
      return Math.max(
          ArticleArguments.exitCode(read), ArticleArguments.tell(unfit, articles.spec()));
    }
    MappedArticles read = articles.read(corrected).atLeast(least.value());
    corrected.write(read.articles(), target);
    return ArticleArguments.exitCode(read);
  }

  private int mapDump(DumpOptions options) {
    options.requireDump();
    if (store.isPresent()) {
      throw new UsageException("map --dump wants --output DIR; load the parts into a store");
    }
    if (into.isPresent() || output.isEmpty()) {
      throw new UsageException("map --dump wants --output DIR, and no --into");
    }
    PrintWriter err = spec.commandLine().getErr();
    return options.run(
        corrections.over(battlegraph.get()), least.value(), articles.paths(), output.get(), err);
  }
}
