package org.battlegraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which articles are meant where the user names files and folders. */
final class ArticleFiles {
  private static final String HOME = "battlegraph.home";

  private ArticleFiles() {}

  /**
   * The articles that are meant: a file itself, and of a folder its {@code .md} files without
   * README.md, in the order of their names.
   *
   * @throws UsageException if there is no such file or folder, or a folder has no article
   */
  static List<Path> of(List<Path> filesAndFolders) {
    List<Path> articles = new ArrayList<>();
    for (Path given : filesAndFolders) {
      if (Files.isDirectory(given)) {
        articles.addAll(inFolder(given));
      } else if (Files.exists(given)) {
        articles.add(given);
      } else {
        throw new UsageException("no such file or folder: " + given);
      }
    }
    return articles;
  }

  /** The articles that come with the program: {@code seeds/} of its folder, or of this one. */
  static List<Path> seeds() {
    Path home = Path.of(Optional.ofNullable(System.getProperty(HOME)).orElse(""));
    return of(List.of(home.resolve("seeds")));
  }

  private static List<Path> inFolder(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> articles =
          files
              .filter(file -> isArticle(file.getFileName().toString()))
              .filter(Files::isRegularFile)
              .sorted(Comparator.comparing(file -> file.getFileName().toString()))
              .toList();
      if (articles.isEmpty()) {
        throw new UsageException("no article (.md) in the folder " + folder);
      }
      return articles;
    } catch (IOException e) {
      throw new UsageException("cannot list the folder " + folder + ": " + e.getMessage(), e);
    }
  }

  private static boolean isArticle(String name) {
    return name.endsWith(".md") && !name.equals("README.md");
  }
}
