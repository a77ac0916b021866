package org.battlegraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.battlegraph.serve.BattlegraphServer;
import org.battlegraph.store.RdfFile;
import org.battlegraph.store.disk.DiskStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes care of stores on disk. */
@Command(
    name = "store",
    mixinStandardHelpOptions = true,
    description = "Takes care of a store on disk, which map --store or load --store made.",
    footer = {
      "",
      "Examples:",
      "  battlegraph store backup battles --output battles.nq.gz",
      "  battlegraph store restore battles.nq.gz --store battles-again"
    })
final class StoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.REFUSED;
  }

  @Command(
      name = "backup",
      mixinStandardHelpOptions = true,
      description = "Writes all that a store holds to a file of N-Quads.")
  int backup(
      @Parameters(paramLabel = "DIR", description = "The store.") Path folder,
      @Option(
              names = {"-o", "--output"},
              required = true,
              paramLabel = "FILE",
              description = "Where to: .nq or .nq.gz.")
          Path file) {
    try (DiskStore store = OpenedStore.open(folder, spec.commandLine().getErr())) {
      store.backup(file);
      return ExitCode.DONE;
    }
  }

  @Command(
      name = "restore",
      mixinStandardHelpOptions = true,
      description = "Makes a store of a backup, as it was.")
  int restore(
      @Parameters(paramLabel = "FILE", description = "What store backup wrote.") Path file,
      @Option(
              names = "--store",
              required = true,
              paramLabel = "DIR",
              description = "A folder that is not there, or empty.")
          Path folder) {
    RdfFile backup = RdfFile.of(file);
    try (DiskStore store = DiskStore.load(folder, backup::read, graph -> {})) {
      NewStore.complete(
          store,
          () -> {
            store.settle();
            BattlegraphServer.index(store);
          });
      return ExitCode.DONE;
    }
  }

  @Command(
      name = "compact",
      mixinStandardHelpOptions = true,
      description = "Gives the room back that former states of a store take.")
  int compact(@Parameters(paramLabel = "DIR", description = "The store.") Path folder) {
    PrintWriter err = spec.commandLine().getErr();
    try (DiskStore store = OpenedStore.open(folder, err)) {
      store.compact();
      return ExitCode.DONE;
    }
  }
}
