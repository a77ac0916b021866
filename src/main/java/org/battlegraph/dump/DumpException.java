package org.battlegraph.dump;

import org.battlegraph.BattlegraphException;

/** A dump cannot be mapped at all, or not to there; the message is one line. */
public final class DumpException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  DumpException(String message) {
    super(message);
  }

  DumpException(String message, Throwable cause) {
    super(message, cause);
  }
}
