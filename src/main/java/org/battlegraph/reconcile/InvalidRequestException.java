package org.battlegraph.reconcile;

import org.battlegraph.BattlegraphException;

/** A request that is none of the protocol's. The message says in one line what is wrong. */
public final class InvalidRequestException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  InvalidRequestException(String message) {
    super(message);
  }
}
