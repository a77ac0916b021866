package org.battlegraph.store;

import org.battlegraph.BattlegraphException;

/** A file of RDF that is not there, is not what its name says, or cannot be read or written. */
public final class RdfFileException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  RdfFileException(String message) {
    super(message);
  }

  RdfFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
