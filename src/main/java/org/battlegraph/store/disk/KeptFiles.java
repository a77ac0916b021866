package org.battlegraph.store.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Files and folders beside a store that are made of its graph, good as long as the graph stays as
 * it is.
 *
 * <p>Each appears when it is complete, under a name that says of which generation it was made.
 *
 * @param folder where they lie
 * @param generation that of the graph
 */
public record KeptFiles(Path folder, long generation) {
  private static final String PART = ".part";

  /** Returns what was made under that name of the graph as it is now, if it was. */
  public Optional<Path> find(String name) {
    return Optional.of(path(name)).filter(Files::exists);
  }

  /**
   * Makes something in the place of what was made under that name of the graph as it was before.
   *
   * @param name its name
   * @param maker is given the path where to make it, a file or a folder, and has closed it when it
   *     returns
   * @return where it is now
   * @throws StoreException if the disk does not take it
   */
  public Path make(String name, Consumer<Path> maker) {
    try {
      Files.createDirectories(folder);
      drop(name);
      Path part = folder.resolve(name + PART);
      maker.accept(part);
      return Files.move(part, path(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException(folder, "cannot be written to: " + e.getMessage(), e);
    }
  }

  private Path path(String name) {
    return folder.resolve(name + "-" + generation);
  }

  private void drop(String name) throws IOException {
    List<Path> former;
    try (Stream<Path> entries = Files.list(folder)) {
      former = entries.filter(path -> isOf(name, path.getFileName().toString())).toList();
    }
    for (Path path : former) {
      delete(path);
    }
  }

  private static boolean isOf(String name, String file) {
    return file.equals(name + PART)
        || file.startsWith(name + "-") && file.substring(name.length() + 1).matches("[0-9]+");
  }

  /** Deletes a file, or a folder with what is in it. */
  static void delete(Path path) throws IOException {
    List<Path> all;
    try (Stream<Path> tree = Files.walk(path)) {
      all = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.deleteIfExists(each);
    }
  }
}
