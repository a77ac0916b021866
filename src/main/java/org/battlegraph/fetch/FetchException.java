package org.battlegraph.fetch;

import org.battlegraph.BattlegraphException;

/** A text was damaged on its way, or cannot be kept: asking for another page would not help. */
public final class FetchException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  FetchException(String message) {
    super(message);
  }

  FetchException(String message, Throwable cause) {
    super(message, cause);
  }
}
