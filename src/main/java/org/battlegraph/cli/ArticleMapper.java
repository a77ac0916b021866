package org.battlegraph.cli;

import java.nio.file.Path;
import java.util.List;
import org.battlegraph.store.GraphStore;

/** Makes a graph of articles. What stands behind it is chosen in {@link Main}. */
@FunctionalInterface
public interface ArticleMapper {

  /**
   * Reads articles.
   *
   * @param filesAndFolders articles, and folders of them, as the user gave them
   * @return the graph of those that could be read, and what was wrong with the others
   * @throws org.battlegraph.BattlegraphException if a path does not exist or a folder is empty
   */
  Mapped map(List<Path> filesAndFolders);

  /**
   * Reads articles and applies what people corrected.
   *
   * @param filesAndFolders articles, and folders of them, as the user gave them
   * @param corrections the folder with the corrections
   */
  default Mapped map(List<Path> filesAndFolders, Path corrections) {
    throw new UsageException("--corrections cannot be applied here");
  }

  /**
   * A graph made of articles.
   *
   * @param store named graphs as the vocabulary says
   * @param problems a line for each article that could not be read, naming it
   */
  record Mapped(GraphStore store, List<String> problems) {
    /** Copies the list. */
    public Mapped {
      problems = List.copyOf(problems);
    }
  }
}
