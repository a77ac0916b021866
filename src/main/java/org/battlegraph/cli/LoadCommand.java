package org.battlegraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.serve.BattlegraphServer;
import org.battlegraph.store.RdfFile;
import org.battlegraph.store.disk.DiskStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts graphs that are in files into a store on disk. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = {
      "Puts graphs that are in files into a store on disk, and derives what follows from all.",
      "A store that is not there yet is made by TDB2's bulk loader, as a whole; else all files"
          + " are added in one transaction, or none."
    },
    footer = {"", "Example: battlegraph load parts --store battles"})
final class LoadCommand implements Callable<Integer> {
  private final Supplier<Battlegraph> battlegraph;

  @Parameters(
      arity = "1..*",
      paramLabel = "GRAPH|DIR",
      description =
          "Files of RDF with named graphs (.nq, .trig, .jsonld, each also .gz), or folders of them.")
  private List<Path> paths = List.of();

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "The store; it is made if it is not there.")
  private Path folder = Path.of("");

  @Option(
      names = "--as-given",
      description =
          "Derive nothing: what follows stands in the files, as in those of map and merge.")
  private boolean asGiven;

  @Spec private CommandSpec spec;

  LoadCommand(Supplier<Battlegraph> battlegraph) {
    this.battlegraph = battlegraph;
  }

  @Override
  public Integer call() {
    List<RdfFile> files = GraphFiles.of(paths).stream().map(RdfFile::of).toList();
    Battlegraph reader = battlegraph.get();
    if (DiskStore.isNew(folder)) {
      try (DiskStore store = loaded(files, reader)) {
        NewStore.complete(store, () -> finish(store, reader));
      }
    } else {
      try (DiskStore store = added(files, reader)) {
        finish(store, reader);
      }
    }
    return ExitCode.DONE;
  }

  private void finish(DiskStore store, Battlegraph reader) {
    if (asGiven) {
      store.settle();
    } else {
      reader.into(store).finish();
    }
    BattlegraphServer.index(store);
  }

  private DiskStore loaded(List<RdfFile> files, Battlegraph reader) {
    try (LoadProgress progress = progress(files)) {
      return reader.load(progress.files(), folder);
    }
  }

  private LoadProgress progress(List<RdfFile> files) {
    return new LoadProgress(files, spec.commandLine().getErr());
  }

  private DiskStore added(List<RdfFile> files, Battlegraph reader) {
    DiskStore store = DiskStore.open(folder);
    try (LoadProgress progress = progress(files)) {
      reader.into(store).add(progress.files());
      return store;
    } catch (RuntimeException | Error e) {
      store.close();
      throw e;
    }
  }
}
