package org.battlegraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.battlegraph.query.Cell;
import org.battlegraph.query.ResultTable;
import org.battlegraph.query.TableFormat;
import org.battlegraph.wikidata.Comparison;
import org.battlegraph.wikidata.Proposal;
import org.battlegraph.wikidata.Proposals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sets a graph beside what Wikidata says of the same items. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Lists, item by item, what the articles say and Wikidata lacks, what it has and they do not say,"
          + " and where they disagree.",
      "That Wikidata lacks something is known only from a source that gives items as a whole: a dump"
          + " of entities, or the live service."
    })
final class WikidataDiffCommand implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of(
          "verdict", "item", "name", "property", "articles", "wikidata", "quotation", "article");
  private static final String XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv, tsv or json (default: ${DEFAULT-VALUE}).")
  private TableFormat format = TableFormat.TABLE;

  @Mixin private final SourceOption source = new SourceOption();
  @Mixin private final GraphArguments graph;
  @Spec private CommandSpec spec;

  WikidataDiffCommand(GraphSource graph) {
    this.graph = new GraphArguments(graph);
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    GraphSource.Stored stored = graph.open(err);
    List<Proposal> proposals = Proposals.of(stored.store().defaultView());
    Comparison comparison = Comparison.with(proposals, source.source(err));
    List<List<Cell>> rows =
        comparison.differences(proposals).stream().map(WikidataDiffCommand::row).toList();
    out.print(format.write(new ResultTable(COLUMNS, rows)));
    out.flush();
    return stored.exitCode();
  }

  private static List<Cell> row(Comparison.Difference difference) {
    Optional<Proposal> ours = difference.ours();
    Optional<Proposal.Source> source = ours.map(each -> each.sources().get(0));
    List<String> texts = new ArrayList<>();
    Collections.addAll(
        texts,
        difference.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        difference.item(),
        ours.map(Proposal::name).orElse(""),
        difference.property(),
        ours.map(each -> Comparison.words(each.value())).orElse(""),
        difference.theirs().stream().map(Comparison::words).collect(Collectors.joining(" | ")),
        source.map(Proposal.Source::quotation).orElse(""),
        source.map(Proposal.Source::article).orElse(""));
    return texts.stream().map(WikidataDiffCommand::text).toList();
  }

  private static Cell text(String text) {
    return text.isEmpty() ? new Cell.Absent() : new Cell.Value(text, XSD_STRING, Optional.empty());
  }
}
