package org.battlegraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.battlegraph.api.Entities;
import org.battlegraph.identity.Identity;
import org.battlegraph.identity.Kind;
import org.battlegraph.query.TableFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the entities of a graph, and why some of them are one thing. */
@Command(
    name = "entities",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the entities of a graph with their names and articles, which of them are one thing and"
          + " why, and which might be."
    },
    footer = {
      "",
      "The graph is made of the ARTICLEs (a folder means those in it), or taken from --data or"
          + " --endpoint; without any of these it is made of the seed articles.",
      "",
      "Example: battlegraph entities seeds --kind unit"
    })
final class EntitiesCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "ARTICLE|DIR",
      description = "Articles to map, or folders of them.")
  private List<Path> articles = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv, tsv or json (default: ${DEFAULT-VALUE}).")
  private TableFormat format = TableFormat.TABLE;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only these: event, unit, person, place, state, organization.")
  private List<Kind> kinds = List.of();

  @Option(
      names = "--joined",
      description = "Only what is joined, what might be, and the links that were not followed.")
  private boolean joined;

  @Mixin private final GraphSource graph;
  @Spec private CommandSpec spec;

  EntitiesCommand(GraphSource graph) {
    this.graph = graph;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    GraphSource.Stored stored = graph.store(articles, spec.commandLine().getErr());
    Identity identity = Entities.of(stored.store());
    EntityList list = new EntityList(identity, kind -> kinds.isEmpty() || kinds.contains(kind));
    out.print(format.write(joined ? list.joined() : list.all()));
    out.flush();
    return stored.exitCode();
  }
}
