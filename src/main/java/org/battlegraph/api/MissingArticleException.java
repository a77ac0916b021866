package org.battlegraph.api;

import org.battlegraph.BattlegraphException;

/**
 * A path that was given for an article or a folder of articles has none; the message names it.
 *
 * <pre>{@code
 * try {
 *   Battlegraph.create().read(Path.of("articles"));
 * } catch (MissingArticleException e) {
 *   System.err.println(e.getMessage()); // articles: no such file or folder
 * }
 * }</pre>
 */
public final class MissingArticleException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  MissingArticleException(String message) {
    super(message);
  }

  MissingArticleException(String message, Throwable cause) {
    super(message, cause);
  }
}
