package org.battlegraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.battlegraph.link.SnapshotTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a snapshot of items, in Wikidata's own JSON form. */
@Command(
    name = "snapshot",
    mixinStandardHelpOptions = true,
    description = "Makes a snapshot of items, in Wikidata's own JSON form: what --source takes.")
final class SnapshotCommand implements Callable<Integer> {
  @Option(
      names = "--table",
      paramLabel = "FILE",
      required = true,
      description = "Make it of a table of titles and their items (links.tsv).")
  private Path table = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Where to: a .json file.")
  private Path output = Path.of("");

  @Option(
      names = "--redirects",
      paramLabel = "FILE",
      description = "With --table: where to write which title is sent on to which.")
  private Optional<Path> redirects = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    SnapshotTable read = SnapshotTable.read(table);
    write(output, read.json());
    redirects.ifPresent(file -> write(file, read.redirectTable()));
    PrintWriter out = spec.commandLine().getOut();
    out.println("%s: %d items".formatted(output, read.items().size()));
    out.flush();
    return ExitCode.DONE;
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageException(file + " cannot be written: " + e.getMessage());
    }
  }
}
