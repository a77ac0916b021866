package org.battlegraph.serve;

import org.battlegraph.BattlegraphException;

/** A server that cannot start: the port is taken, or its settings make no sense. */
public final class ServerStartException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  ServerStartException(String message) {
    super(message);
  }

  ServerStartException(String message, Throwable cause) {
    super(message, cause);
  }
}
