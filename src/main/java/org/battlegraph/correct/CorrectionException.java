package org.battlegraph.correct;

import org.battlegraph.BattlegraphException;

/** A file of corrections cannot be read; the message names it and says what is wrong. */
public final class CorrectionException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  CorrectionException(String message) {
    super(message);
  }

  CorrectionException(String message, Throwable cause) {
    super(message, cause);
  }
}
