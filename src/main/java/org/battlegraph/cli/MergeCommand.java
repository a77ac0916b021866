package org.battlegraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.battlegraph.api.Battlegraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one graph of several. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = {
      "Makes one graph of several whose articles were mapped apart: the same byte for byte as if"
          + " they had been mapped together."
    },
    footer = {"", "Example: battlegraph merge one.trig other.trig --output both.trig"})
final class MergeCommand implements Callable<Integer> {
  private final Supplier<Battlegraph> battlegraph;

  @Parameters(
      arity = "1..*",
      paramLabel = "GRAPH",
      description =
          "Files that hold named graphs: .trig, .nq or .jsonld, each also with .gz; or folders that"
              + " map --dump wrote.")
  private List<Path> graphs = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "Where to: .ttl, .trig, .nq, .nt or .jsonld, each also with .gz.")
  private Path output = Path.of("");

  MergeCommand(Supplier<Battlegraph> battlegraph) {
    this.battlegraph = battlegraph;
  }

  @Override
  public Integer call() {
    battlegraph.get().merge(GraphFiles.of(graphs), output);
    return ExitCode.DONE;
  }
}
