package org.battlegraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.battlegraph.store.disk.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;

/**
 * Tells of a disk that is full or gone in one line that names the store. The virtual machine throws
 * that as an error in whatever code runs when it notices, so it is caught around the whole command.
 */
final class FullDisk {
  private FullDisk() {}

  /** Runs a command by a strategy. */
  static int told(ParseResult parsed, IExecutionStrategy strategy) {
    try {
      return strategy.execute(parsed);
    } catch (InternalError e) {
      Optional<StoreException> told =
          store(parsed).flatMap(folder -> StoreException.ofDisk(folder, e));
      if (told.isEmpty()) {
        throw e;
      }
      throw new ExecutionException(
          parsed.commandSpec().commandLine(), told.get().getMessage(), told.get());
    }
  }

  /** The store that a command was given: by its option, or as what {@code store} works on. */
  private static Optional<Path> store(ParseResult parsed) {
    List<CommandLine> commands = parsed.asCommandLineList();
    CommandLine command = commands.get(commands.size() - 1);
    ParseResult given = command.getParseResult();
    if (given.hasMatchedOption("--store")) {
      return Optional.of(Path.of(given.matchedOption("--store").stringValues().get(0)));
    }
    return command.getParent() != null
            && command.getParent().getCommand() instanceof StoreCommand
            && given.hasMatchedPositional(0)
        ? Optional.of(Path.of(given.matchedPositional(0).stringValues().get(0)))
        : Optional.empty();
  }
}
