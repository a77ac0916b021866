package org.battlegraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.battlegraph.wikidata.Comparison;
import org.battlegraph.wikidata.NewItem;
import org.battlegraph.wikidata.NewItems;
import org.battlegraph.wikidata.Proposal;
import org.battlegraph.wikidata.Proposals;
import org.battlegraph.wikidata.QuickStatements;
import org.battlegraph.wikidata.ReviewPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes statements for editors of Wikidata to review. */
@Command(
    name = "quickstatements",
    mixinStandardHelpOptions = true,
    description = {
      "Writes what the articles assert of linked items as lines of QuickStatements (version 1), for a"
          + " person to review. Nothing is sent.",
      "The reference is the work that the article cites there, where its address is known; lines that"
          + " rest on Wikipedia alone are written only with --wikipedia-only."
    })
final class QuickStatementsCommand implements Callable<Integer> {
  private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]*");

  @Option(
      names = "--min-confidence",
      paramLabel = "N",
      defaultValue = "0.9",
      description = "How sure a fact has to be, from 0 to 1 (default: ${DEFAULT-VALUE}).")
  private double least;

  @Option(
      names = "--items",
      paramLabel = "QID",
      split = ",",
      description = "Only statements of these items, or of new items that tie them to these.")
  private Set<String> items = new LinkedHashSet<>();

  @Option(
      names = "--wikipedia-only",
      description = "Write lines, too, that have no other source than the article.")
  private boolean onWikipediaAlone;

  @Option(
      names = "--create",
      description = "Write lines that make items for numbered units which have none.")
  private boolean create;

  @Option(
      names = "--review",
      paramLabel = "FILE",
      description = "Write a page, too, on which each line stands beside its sentence.")
  private Optional<Path> review = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to; standard output without it.")
  private Optional<Path> output = Optional.empty();

  @Mixin private final SourceOption source = new SourceOption();
  @Mixin private final GraphArguments graph;
  @Spec private CommandSpec spec;

  QuickStatementsCommand(GraphSource graph) {
    this.graph = new GraphArguments(graph);
  }

  @Override
  public Integer call() {
    if (least < 0 || least > 1) {
      throw new UsageException("--min-confidence wants a number from 0 to 1");
    }
    items.stream()
        .filter(item -> !ITEM.matcher(item).matches())
        .findFirst()
        .ifPresent(
            item -> {
              throw new UsageException("--items wants items such as Q189633, not '" + item + "'");
            });
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    GraphSource.Stored stored = graph.open(err);
    List<Proposal> proposals = Proposals.of(stored.store().defaultView());
    Comparison comparison = Comparison.with(proposals, source.source(err));
    QuickStatements writer =
        new QuickStatements(comparison, least, onWikipediaAlone, items, LocalDate.now());
    List<QuickStatements.Line> lines = writer.lines(proposals);
    List<NewItem> newItems =
        create ? NewItems.of(stored.store().defaultView(), proposals, writer) : List.of();
    List<String> texts = new ArrayList<>(lines.stream().map(QuickStatements.Line::text).toList());
    newItems.forEach(item -> texts.addAll(item.texts()));
    TextFile.write(texts.isEmpty() ? "" : String.join("\n", texts) + "\n", output, out);
    review.ifPresent(
        file -> TextFile.write(new ReviewPage(lines, newItems).html(), Optional.of(file), out));
    return stored.exitCode();
  }
}
