package org.battlegraph.mediawiki;

import org.battlegraph.BattlegraphException;

/** A wiki does not answer, or refuses: asking for something else would not help. */
public final class ApiException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  ApiException(String message) {
    super(message);
  }

  ApiException(String message, Throwable cause) {
    super(message, cause);
  }
}
