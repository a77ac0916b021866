package org.battlegraph.store;

import org.battlegraph.BattlegraphException;

/** A file that is not there, cannot be read, or is not the RDF that its name says. */
public final class RdfFileException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  RdfFileException(String message) {
    super(message);
  }

  RdfFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
