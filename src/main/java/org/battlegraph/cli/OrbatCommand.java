package org.battlegraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.battlegraph.orbat.OrderOfBattleFormat;
import org.battlegraph.orbat.OrderOfBattleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the order of battle of a unit on a day. */
@Command(
    name = "orbat",
    mixinStandardHelpOptions = true,
    description = "Prints what stood under a unit on a day, with commanders and how it is known.",
    footer = {
      "",
      "The graph is made of the ARTICLEs (a folder means those in it), or taken from --data or"
          + " --endpoint; without any of these it is made of the seed articles.",
      "",
      "Example: battlegraph orbat 第6方面軍 --on 1944-11-09"
    })
final class OrbatCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "UNIT",
      description = "The unit: any of its names in any script, or its IRI.")
  private String unit = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ARTICLE|DIR",
      description = "Articles to map, or folders of them.")
  private List<Path> articles = List.of();

  @Option(
      names = "--on",
      required = true,
      paramLabel = "DAY",
      description = "The day, as 1944-11-09.")
  private LocalDate day = LocalDate.EPOCH;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json or svg (default: ${DEFAULT-VALUE}).")
  private OrderOfBattleFormat format = OrderOfBattleFormat.TEXT;

  @Mixin private final GraphSource graph;
  @Spec private CommandSpec spec;

  OrbatCommand(GraphSource graph) {
    this.graph = graph;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    GraphSource.Askable askable = graph.ask(articles, spec.commandLine().getErr());
    out.print(format.write(new OrderOfBattleReader(askable.source()).read(unit, day)));
    out.flush();
    return askable.exitCode();
  }
}
