package org.battlegraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.api.MappedArticles;
import org.battlegraph.evaluation.Evaluation;
import org.battlegraph.evaluation.GoldArticle;
import org.battlegraph.evaluation.GoldReader;
import org.battlegraph.evaluation.ReportTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares what is read of articles with what careful readers wrote down. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Scores the facts of articles against annotations, by relation.",
    footer = {
      "",
      "An annotation whose article is not given is left out and named.",
      "",
      "Example: battlegraph evaluate --gold GOLD_DIR/gold --articles GOLD_DIR/articles seeds"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Supplier<Battlegraph> battlegraph;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "The folder with the annotations, one JSON file an article.")
  private Path gold = Path.of("");

  @Option(
      names = "--articles",
      required = true,
      arity = "1..*",
      paramLabel = "ARTICLE|DIR",
      description = "The articles, or folders of them.")
  private List<Path> articles = List.of();

  @Option(
      names = "--misses",
      defaultValue = "0",
      paramLabel = "N",
      description = "List the first N missed and the first N wrong facts (default: none).")
  private int misses;

  @Spec private CommandSpec spec;

  EvaluateCommand(Supplier<Battlegraph> battlegraph) {
    this.battlegraph = battlegraph;
  }

  @Override
  public Integer call() {
    if (misses < 0) {
      throw new UsageException("--misses is a number from 0, not " + misses);
    }
    List<GoldArticle> annotated = GoldReader.readFolder(gold);
    MappedArticles read = ArticleArguments.read(battlegraph.get(), articles, spec);
    PrintWriter out = spec.commandLine().getOut();
    out.print(ReportTable.of(Evaluation.of(annotated, read.articles()), misses));
    out.flush();
    return ArticleArguments.exitCode(read);
  }
}
