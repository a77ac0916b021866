package org.battlegraph.cli;

import org.battlegraph.BattlegraphException;

/** Arguments that make no sense together, or name what is not there. */
final class UsageException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }

  UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
