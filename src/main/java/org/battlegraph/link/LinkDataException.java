package org.battlegraph.link;

import org.battlegraph.BattlegraphException;

/** The list of known items cannot be read; the message names the row. */
public final class LinkDataException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  /** Makes one with the line that the user reads. */
  public LinkDataException(String message) {
    super(message);
  }

  /** Makes one with the line that the user reads, and what led to it. */
  public LinkDataException(String message, Throwable cause) {
    super(message, cause);
  }
}
