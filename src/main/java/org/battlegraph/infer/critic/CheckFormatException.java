package org.battlegraph.infer.critic;

import org.battlegraph.BattlegraphException;

/** A check that cannot be read; the message names it. */
public final class CheckFormatException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  CheckFormatException(String message) {
    super(message);
  }

  CheckFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
