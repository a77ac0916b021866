package org.battlegraph.cli;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;

/** Makes a graph of articles. What stands behind it is chosen in {@link Main}. */
@FunctionalInterface
public interface ArticleMapper {

  /**
   * Reads articles.
   *
   * @param articles files of Markdown that exist, in order
   * @return the graph of those that could be read, and what was wrong with the others
   */
  Mapped map(List<Path> articles);

  /**
   * A graph made of articles.
   *
   * @param dataset named graphs as the vocabulary says
   * @param problems a line for each article that could not be read, naming it
   */
  record Mapped(Dataset dataset, List<String> problems) {
    /** Copies the list. */
    public Mapped {
      problems = List.copyOf(problems);
    }
  }
}
