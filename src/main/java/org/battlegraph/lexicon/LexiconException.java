package org.battlegraph.lexicon;

import org.battlegraph.BattlegraphException;

/** A word list that is missing or malformed; the message names the file and the line. */
public class LexiconException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  /**
   * Reports a word list.
   *
   * @param message the file, the line and what is wrong
   */
  public LexiconException(String message) {
    super(message);
  }
}
