package org.battlegraph.push;

import org.battlegraph.BattlegraphException;

/** A store did not take a graph, or a file holds what cannot be pushed. */
public final class PushException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  PushException(String message) {
    super(message);
  }

  PushException(String message, Throwable cause) {
    super(message, cause);
  }
}
