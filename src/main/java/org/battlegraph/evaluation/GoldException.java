package org.battlegraph.evaluation;

import org.battlegraph.BattlegraphException;

/** An annotation that cannot be read; the message names the file and what is wrong in it. */
public class GoldException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  /**
   * Reports an annotation.
   *
   * @param message the file and what is wrong
   */
  public GoldException(String message) {
    super(message);
  }

  /**
   * Reports an annotation and what lay behind it.
   *
   * @param message the file and what is wrong
   * @param cause what lay behind it
   */
  public GoldException(String message, Throwable cause) {
    super(message, cause);
  }
}
