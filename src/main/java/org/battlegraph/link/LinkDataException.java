package org.battlegraph.link;

import org.battlegraph.BattlegraphException;

/** The list of known items cannot be read; the message names the row. */
public final class LinkDataException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  LinkDataException(String message) {
    super(message);
  }

  LinkDataException(String message, Throwable cause) {
    super(message, cause);
  }
}
