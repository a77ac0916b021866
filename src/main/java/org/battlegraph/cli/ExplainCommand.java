package org.battlegraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.api.MappedArticles;
import org.battlegraph.export.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says how an article was understood. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Prints for each sentence its mentions, the rules that fired, and its facts.",
    footer = {
      "",
      "A line with = is a fact. Numbers are positions in the plain text (battlegraph text).",
      "",
      "Example: battlegraph explain seeds/桂柳會戰.md --sentence 飛機場"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Supplier<Battlegraph> battlegraph;

  @Mixin private final ArticleArguments articles;
  @Spec private CommandSpec spec;

  @Option(
      names = "--sentence",
      paramLabel = "TEXT",
      description = "Only the sentences that hold these words, in either script.")
  private Optional<String> words = Optional.empty();

  ExplainCommand(Supplier<Battlegraph> battlegraph) {
    this.battlegraph = battlegraph;
    this.articles = new ArticleArguments(battlegraph);
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    MappedArticles read = articles.read();
    List<String> sentences =
        read.articles().stream().map(battlegraph.get()::explain).flatMap(this::explain).toList();
    if (words.isPresent() && sentences.isEmpty() && !read.articles().isEmpty()) {
      throw new UsageException("no sentence holds '" + words.get() + "'");
    }
    sentences.forEach(sentence -> out.print(sentence + "\n"));
    out.flush();
    return ArticleArguments.exitCode(read);
  }

  private Stream<String> explain(Explanation explanation) {
    return words.map(explanation::sentencesWith).orElseGet(explanation::sentences);
  }
}
