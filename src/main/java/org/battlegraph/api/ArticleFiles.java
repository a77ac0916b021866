package org.battlegraph.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.battlegraph.model.text.ArticleFormat;

/**
 * The files that paths stand for: a file itself; a folder its files with an ending of {@link
 * ArticleFormat}, without README.md, in the order of their names.
 *
 * <pre>{@code
 * List<Path> files = ArticleFiles.of(List.of(Path.of("seeds")));
 * }</pre>
 */
public final class ArticleFiles {
  private static final String NO_ARTICLE = "README.md";

  private ArticleFiles() {}

  /**
   * Returns the files, each once, in the order of the paths.
   *
   * @throws MissingArticleException if a path does not exist, or a folder has no article
   */
  public static List<Path> of(Collection<Path> paths) {
    Map<Path, Path> files = new LinkedHashMap<>();
    for (Path path : paths) {
      for (Path file : of(path)) {
        files.putIfAbsent(file.toAbsolutePath().normalize(), file);
      }
    }
    return new ArrayList<>(files.values());
  }

  private static List<Path> of(Path path) {
    if (Files.isDirectory(path)) {
      return inFolder(path);
    }
    if (!Files.exists(path)) {
      throw new MissingArticleException(path + ": no such file or folder");
    }
    return List.of(path);
  }

  private static List<Path> inFolder(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> articles =
          entries
              .filter(file -> isArticle(file.getFileName().toString()) && Files.isRegularFile(file))
              .sorted(Comparator.comparing(file -> file.getFileName().toString()))
              .toList();
      if (articles.isEmpty()) {
        throw new MissingArticleException(
            folder + ": the folder has no articles (" + ArticleFormat.endings() + ")");
      }
      return articles;
    } catch (IOException e) {
      throw new MissingArticleException(folder + ": the folder cannot be listed", e);
    }
  }

  /** Tells whether a folder holds a file of this name as an article. */
  public static boolean isArticle(String name) {
    return ArticleFormat.of(name).isPresent() && !name.equalsIgnoreCase(NO_ARTICLE);
  }
}
