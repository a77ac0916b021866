package org.battlegraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.api.MappedArticles;
import org.battlegraph.model.fact.ArticleFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the plain text of articles, in which offsets count. */
@Command(
    name = "text",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the plain text of an article.",
      "The positions of quotations count in it, in Unicode code points from 0."
    },
    footer = {"", "Example: battlegraph text seeds/桂柳會戰.md"})
final class TextCommand implements Callable<Integer> {
  @Mixin private final ArticleArguments articles;
  @Spec private CommandSpec spec;

  TextCommand(Supplier<Battlegraph> battlegraph) {
    this.articles = new ArticleArguments(battlegraph);
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    MappedArticles read = articles.read();
    // Exactly the text: a line's end of ours would be a character that the offsets do not know.
    for (ArticleFacts article : read.articles()) {
      out.print(article.article().text());
    }
    out.flush();
    return ArticleArguments.exitCode(read);
  }
}
