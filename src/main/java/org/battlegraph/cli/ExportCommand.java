package org.battlegraph.cli;

import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.battlegraph.export.interchange.CsvTables;
import org.battlegraph.export.interchange.GeoJson;
import org.battlegraph.export.interchange.JsonLdDocument;
import org.battlegraph.export.interchange.Scenario;
import org.battlegraph.orbat.OrderOfBattleFormat;
import org.battlegraph.orbat.OrderOfBattleReader;
import org.battlegraph.query.SparqlSource;
import org.battlegraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a graph in the forms that other programs open. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Writes a graph as tables, a map, a web document, a scenario or a drawing that other"
            + " programs open.",
    footer = {
      "",
      "The graph is made of the ARTICLEs (a folder means those in it), or taken from --data or"
          + " --endpoint; without any of these it is made of the seed articles.",
      "",
      "Example: battlegraph export --to csv --output tables"
    })
final class ExportCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "ARTICLE|DIR",
      description = "Articles to map, or folders of them.")
  private List<Path> articles = List.of();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORM",
      description = "${COMPLETION-CANDIDATES}.")
  private ExportFormat form = ExportFormat.CSV;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description = "Where to; a folder for csv. The others go to standard output without it.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--friend",
      paramLabel = "SIDE",
      description = {
        "orbat-mapper: draw this side as friend; may be repeated (default: the side with the most"
            + " units)."
      })
  private Set<String> friends = new LinkedHashSet<>();

  @Option(names = "--unit", paramLabel = "UNIT", description = "svg: the unit on top.")
  private Optional<String> unit = Optional.empty();

  @Option(names = "--on", paramLabel = "DAY", description = "svg: the day, as 1944-11-09.")
  private Optional<LocalDate> day = Optional.empty();

  @Mixin private final GraphSource graph;
  @Spec private CommandSpec spec;

  ExportCommand(GraphSource graph) {
    this.graph = graph;
  }

  @Override
  public Integer call() {
    check();
    GraphSource.Stored stored = graph.store(articles, spec.commandLine().getErr());
    GraphStore store = stored.store();
    if (form == ExportFormat.CSV) {
      new CsvTables(SparqlSource.of(store.defaultView())).write(output.orElseThrow());
      return stored.exitCode();
    }
    // As a whole, so that what is refused half way leaves no half of a file.
    StringWriter text = new StringWriter();
    write(store, text);
    TextFile.write(text.toString(), output, spec.commandLine().getOut());
    return stored.exitCode();
  }

  private void check() {
    if (form == ExportFormat.CSV && output.isEmpty()) {
      throw new UsageException("--to csv wants --output DIR, for it writes a file a relation");
    }
    if (form == ExportFormat.SVG && (unit.isEmpty() || day.isEmpty())) {
      throw new UsageException("--to svg wants --unit UNIT and --on DAY");
    }
    if (form != ExportFormat.SVG && (unit.isPresent() || day.isPresent())) {
      throw new UsageException("--unit and --on belong to --to svg");
    }
    if (form != ExportFormat.ORBAT_MAPPER && !friends.isEmpty()) {
      throw new UsageException("--friend belongs to --to orbat-mapper");
    }
  }

  private void write(GraphStore store, StringWriter out) {
    SparqlSource source = SparqlSource.of(store.defaultView());
    switch (form) {
      case JSON_LD -> new JsonLdDocument(store.defaultView()).write(out);
      case GEOJSON -> new GeoJson(source).write(out);
      case ORBAT_MAPPER -> new Scenario(source, "Battlegraph", friends).write(out);
      case SVG ->
          out.write(
              OrderOfBattleFormat.SVG.write(
                  new OrderOfBattleReader(source).read(unit.orElseThrow(), day.orElseThrow())));
      case CSV -> throw new IllegalStateException("tables are files of a folder");
    }
  }
}
