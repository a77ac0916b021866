package org.battlegraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.battlegraph.dump.Parts;
import org.battlegraph.store.RdfFile;

/** Finds the files of graphs that a user gave by name or by folder. */
final class GraphFiles {
  private GraphFiles() {}

  /**
   * Returns the files, in their order: of a folder that a dump was mapped into its parts, of
   * another all files of RDF in it.
   *
   * @throws org.battlegraph.BattlegraphException if a folder holds none, or not yet all
   */
  static List<Path> of(List<Path> given) {
    return given.stream().flatMap(GraphFiles::of).toList();
  }

  private static Stream<Path> of(Path given) {
    if (!Files.isDirectory(given)) {
      return Stream.of(given);
    }
    return Parts.areIn(given)
        ? Parts.of(given).stream()
        : RdfFile.in(given).stream().map(RdfFile::path);
  }
}
