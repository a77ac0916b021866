package org.battlegraph.article;

import org.battlegraph.BattlegraphException;

/** A file that cannot be read as an article; the message names the file and the line. */
public class ArticleException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  /**
   * Reports a file.
   *
   * @param file the file, or the article's name where there is no file
   * @param line the line, from 1
   * @param problem what is wrong
   */
  public ArticleException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
