package org.battlegraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.api.MappedArticles;
import org.battlegraph.api.StoreWriter;
import org.battlegraph.serve.BattlegraphServer;
import org.battlegraph.store.disk.DiskStore;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Maps articles into a store on disk, some at a time.
 *
 * @param battlegraph reads the articles
 * @param confidence how sure the facts have to be
 */
record StoreMapping(Battlegraph battlegraph, double confidence) {

  /** Puts articles into a store and derives what follows; returns the exit code. */
  int map(List<Path> paths, Path folder, CommandSpec spec) {
    Stream<MappedArticles> inTurn = battlegraph.readInTurn(paths);
    try (DiskStore store = DiskStore.openOrCreate(folder)) {
      store.unsettle(); // a process that ends before its first article has changed nothing yet
      StoreWriter writer = battlegraph.into(store);
      int exitCode =
          inTurn
              .mapToInt(read -> put(read.atLeast(confidence), writer, spec))
              .reduce(ExitCode.DONE, Math::max);
      writer.finish();
      exitCode = Math.max(exitCode, ArticleArguments.tell(battlegraph.unfit(store.graph()), spec));
      BattlegraphServer.index(store);
      return exitCode;
    }
  }

  private static int put(MappedArticles read, StoreWriter writer, CommandSpec spec) {
    ArticleArguments.tell(read, spec);
    read.articles().forEach(writer::put);
    return ArticleArguments.exitCode(read);
  }
}
