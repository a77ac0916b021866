package org.battlegraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.api.MappedArticles;
import org.battlegraph.link.ItemAnswer;
import org.battlegraph.link.ItemRequest;
import org.battlegraph.link.SnapshotTable;
import org.battlegraph.link.WikidataItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a snapshot of items, in Wikidata's own JSON form. */
@Command(
    name = "snapshot",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a snapshot of items, in Wikidata's own JSON form: of a table of titles and items, or of"
          + " what a source knows behind the titles that articles link to."
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 the source broke off (the items so far are kept), 2 refused.",
      "",
      "Examples:",
      "  battlegraph wikidata snapshot --table links.tsv --output snapshot.json",
      "  battlegraph wikidata snapshot seeds --source latest-all.json.bz2 --output snapshot.json"
    })
final class SnapshotCommand implements Callable<Integer> {
  private final Supplier<Battlegraph> battlegraph;

  @Parameters(
      arity = "0..*",
      paramLabel = "ARTICLE|DIR",
      description = "The articles whose links are looked up.")
  private List<Path> articles = List.of();

  @Option(
      names = "--table",
      paramLabel = "FILE",
      description = "Make it of this table of titles and their items, and of no source.")
  private Optional<Path> table = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Where to: a .json file, which --source takes.")
  private Path output = Path.of("");

  @Option(
      names = "--redirects",
      paramLabel = "FILE",
      description = "With --table: where to write which title is sent on to which.")
  private Optional<Path> redirects = Optional.empty();

  @Mixin private final SourceOption source = new SourceOption();
  @Spec private CommandSpec spec;

  SnapshotCommand(Supplier<Battlegraph> battlegraph) {
    this.battlegraph = battlegraph;
  }

  @Override
  public Integer call() {
    if (table.isPresent() == !articles.isEmpty()) {
      throw new UsageException("give articles or --table FILE: one of them");
    }
    return table.isPresent() ? ofTable(table.get()) : ofSource();
  }

  private int ofTable(Path file) {
    SnapshotTable read = SnapshotTable.read(file);
    redirects.ifPresent(
        path ->
            TextFile.write(read.redirectTable(), Optional.of(path), spec.commandLine().getOut()));
    write(read.items());
    return ExitCode.DONE;
  }

  private int ofSource() {
    MappedArticles read = ArticleArguments.read(battlegraph.get(), articles, spec);
    Set<String> titles = new TreeSet<>();
    battlegraph
        .get()
        .linkContexts(read.articles())
        .subjects()
        .values()
        .forEach(subject -> titles.addAll(subject.titles()));
    PrintWriter err = spec.commandLine().getErr();
    ItemAnswer answer = source.source(err).look(ItemRequest.ofTitles(titles));
    Map<String, WikidataItem> items =
        new TreeMap<>(Comparator.comparingLong(id -> Long.parseLong(id.substring(1))));
    titles.forEach(
        title -> answer.byTitle(title).ifPresent(each -> items.put(each.item().id(), each.item())));
    write(List.copyOf(items.values()));
    answer.stopped().ifPresent(reason -> err.println("battlegraph: " + reason));
    return answer.stopped().isPresent() ? ExitCode.INCOMPLETE : ArticleArguments.exitCode(read);
  }

  private void write(List<WikidataItem> items) {
    PrintWriter out = spec.commandLine().getOut();
    TextFile.write(SnapshotTable.json(items), Optional.of(output), out);
    out.println(output + ": " + Counted.of(items.size(), "item"));
    out.flush();
  }
}
