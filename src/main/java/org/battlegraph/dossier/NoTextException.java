package org.battlegraph.dossier;

import org.battlegraph.BattlegraphException;

/** Thrown when the graph names an article but does not hold its text. */
public class NoTextException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  NoTextException(String article) {
    super("the graph does not hold the text of the article " + article);
  }
}
