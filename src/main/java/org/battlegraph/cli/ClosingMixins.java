package org.battlegraph.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs the command that was given, and closes what its source of the graph opened. */
final class ClosingMixins implements IExecutionStrategy {
  @Override
  public int execute(ParseResult parsed) {
    try {
      return new RunLast().execute(parsed);
    } finally {
      List<CommandLine> commands = parsed.asCommandLineList();
      commands.get(commands.size() - 1).getCommandSpec().mixins().values().stream()
          .map(mixin -> mixin.userObject())
          .filter(GraphSource.class::isInstance)
          .map(GraphSource.class::cast)
          .forEach(GraphSource::close);
    }
  }
}
