package org.battlegraph.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs the command that was given, and closes what its source of the graph opened. */
final class ClosingMixins implements IExecutionStrategy {
  @Override
  public int execute(ParseResult parsed) {
    try {
      return FullDisk.told(parsed, new RunLast());
    } finally {
      List<CommandLine> commands = parsed.asCommandLineList();
      mixins(commands.get(commands.size() - 1).getCommandSpec())
          .map(CommandSpec::userObject)
          .filter(GraphSource.class::isInstance)
          .map(GraphSource.class::cast)
          .forEach(GraphSource::close);
    }
  }

  /** Those of a command, and those of its mixins. */
  private static Stream<CommandSpec> mixins(CommandSpec spec) {
    return spec.mixins().values().stream()
        .flatMap(mixin -> Stream.concat(Stream.of(mixin), mixins(mixin)));
  }
}
