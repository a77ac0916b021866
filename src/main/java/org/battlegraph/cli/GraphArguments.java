package org.battlegraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.battlegraph.store.disk.DiskStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * The arguments of a command whose graph may also be given as a file of RDF in the place of the
 * articles.
 */
final class GraphArguments {
  @Parameters(
      arity = "0..*",
      paramLabel = "GRAPH|ARTICLE|DIR",
      description = "One file of RDF with named graphs, or articles to map, or folders of them.")
  private List<Path> paths = List.of();

  @Mixin private final GraphSource graph;

  GraphArguments(GraphSource graph) {
    this.graph = graph;
  }

  /**
   * Opens the graph.
   *
   * @param err where problems with single articles are told
   */
  GraphSource.Stored open(PrintWriter err) {
    return graph.storeOrFile(paths, err);
  }

  /** The store on disk that was opened; none where the graph comes from elsewhere. */
  Optional<DiskStore> disk() {
    return graph.disk();
  }
}
