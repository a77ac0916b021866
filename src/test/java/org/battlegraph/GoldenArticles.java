package org.battlegraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of {@code src/test/resources/articles}. */
public final class GoldenArticles {
  private static final Path CASES = Path.of("src/test/resources/articles");

  private GoldenArticles() {}

  /** Returns the folders, one a case, in order. */
  public static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** Returns the article of a case: the one file of Markdown that is not its README. */
  public static Path article(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> articles =
          files
              .filter(file -> file.toString().endsWith(".md"))
              .filter(file -> !file.endsWith("README.md"))
              .toList();
      if (articles.size() != 1) {
        throw new IOException(folder + " has to have one article, and has " + articles);
      }
      return articles.get(0);
    }
  }
}
