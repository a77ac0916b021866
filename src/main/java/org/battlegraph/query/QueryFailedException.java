package org.battlegraph.query;

import org.battlegraph.BattlegraphException;

/** A query that could not be answered: the endpoint is away or refused, or the time was up. */
public final class QueryFailedException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  /**
   * Reports a query without an answer.
   *
   * @param message one line for the user
   * @param cause what lay behind it
   */
  public QueryFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
