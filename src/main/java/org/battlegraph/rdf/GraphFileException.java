package org.battlegraph.rdf;

import org.battlegraph.BattlegraphException;

/** A graph cannot be written to the file that was named. */
public final class GraphFileException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  GraphFileException(String message) {
    super(message);
  }

  GraphFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
