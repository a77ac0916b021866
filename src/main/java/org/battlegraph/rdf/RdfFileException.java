package org.battlegraph.rdf;

import org.battlegraph.BattlegraphException;

/** A graph cannot be written to the file that was named. */
public final class RdfFileException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  RdfFileException(String message) {
    super(message);
  }

  RdfFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
