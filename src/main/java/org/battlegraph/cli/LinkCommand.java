package org.battlegraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.link.Abstention;
import org.battlegraph.link.Candidate;
import org.battlegraph.link.Links;
import org.battlegraph.link.WikidataSource;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.WikidataLink;
import org.battlegraph.query.Cell;
import org.battlegraph.query.ResultTable;
import org.battlegraph.query.TableFormat;
import org.battlegraph.serve.BattlegraphServer;
import org.battlegraph.store.RdfFormat;
import org.battlegraph.store.disk.DiskStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Links the things of a graph to items of Wikidata. */
@Command(
    name = "link",
    mixinStandardHelpOptions = true,
    description = {
      "Links the things of a graph to items of Wikidata, and writes how each link was found into the"
          + " graph of links.",
      "First by the titles behind the articles' own links, then by names, where the items of one name"
          + " are told apart by dates, country and place. Where two fit about as well, none is taken"
          + " and both are listed."
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 the source broke off (the line is named; the links so far are kept) or an"
          + " article could not be read, 2 refused.",
      "",
      "Examples:",
      "  battlegraph link seeds --output seeds.trig",
      "  battlegraph link seeds.trig --source latest-all.json.bz2 --output linked.trig"
    })
final class LinkCommand implements Callable<Integer> {
  private static final String XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";
  private static final List<String> COLUMNS =
      List.of("thing", "item", "as", "method", "score", "evidence");

  private final Supplier<Battlegraph> battlegraph;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write the linked graph: .trig, .nq or .jsonld, each also with .gz.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv, tsv or json (default: ${DEFAULT-VALUE}).")
  private TableFormat format = TableFormat.TABLE;

  @Mixin private final SourceOption source = new SourceOption();
  @Mixin private final GraphArguments graph;
  @Spec private CommandSpec spec;

  LinkCommand(GraphSource graph, Supplier<Battlegraph> battlegraph) {
    this.graph = new GraphArguments(graph);
    this.battlegraph = battlegraph;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if (output.isPresent() && !RdfFormat.of(output.get()).named()) {
      throw new UsageException(
          "--output wants .trig, .nq or .jsonld, for links stand in a graph of their own");
    }
    var items = source.source(err);
    GraphSource.Stored stored = graph.open(err);
    Links links =
        graph
            .disk()
            .map(disk -> linked(disk, items))
            .orElseGet(() -> battlegraph.get().link(stored.store(), items));
    output.ifPresent(file -> Battlegraph.write(stored.store(), file));
    out.print(format.write(new ResultTable(COLUMNS, rows(links))));
    out.flush();
    long linked = links.links().stream().map(WikidataLink::entity).distinct().count();
    err.println(
        "%s linked, %d left out although there is an item"
            .formatted(Counted.of(linked, "thing"), links.abstentions().size()));
    links.stopped().ifPresent(reason -> err.println("battlegraph: " + reason));
    return links.stopped().isPresent() ? ExitCode.INCOMPLETE : stored.exitCode();
  }

  private Links linked(DiskStore store, WikidataSource items) {
    Links links = battlegraph.get().into(store).link(items);
    BattlegraphServer.index(store);
    return links;
  }

  private static List<List<Cell>> rows(Links links) {
    List<List<Cell>> rows = new ArrayList<>();
    for (WikidataLink link : links.links()) {
      rows.add(
          row(
              link.entity(),
              link.item(),
              link.exactness().name().toLowerCase(Locale.ROOT),
              link.method(),
              score(link.score()),
              link.evidence()));
    }
    for (Abstention each : links.abstentions()) {
      String candidates =
          each.candidates().stream().map(LinkCommand::candidate).collect(Collectors.joining(" | "));
      rows.add(row(each.entity(), "", "none", "", "", each.reason() + ": " + candidates));
    }
    return rows;
  }

  private static String candidate(Candidate candidate) {
    return "%s (%s) %s"
        .formatted(
            candidate.item().id(),
            score(candidate.score()),
            String.join("; ", candidate.reasons()));
  }

  private static String score(double score) {
    return String.format(Locale.ROOT, "%.2f", score);
  }

  private static List<Cell> row(
      EntityId thing, String item, String as, String method, String score, String evidence) {
    return List.of(
        text(thing.toString()), text(item), text(as), text(method), text(score), text(evidence));
  }

  private static Cell text(String text) {
    return text.isEmpty() ? new Cell.Absent() : new Cell.Value(text, XSD_STRING, Optional.empty());
  }
}
