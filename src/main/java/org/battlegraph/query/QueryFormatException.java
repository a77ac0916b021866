package org.battlegraph.query;

import org.battlegraph.BattlegraphException;

/** A query file that is not SPARQL, asks for something else than a table, or has a bad header. */
public final class QueryFormatException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  QueryFormatException(String message) {
    super(message);
  }

  QueryFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
