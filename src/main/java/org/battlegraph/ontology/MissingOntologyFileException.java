package org.battlegraph.ontology;

import org.battlegraph.BattlegraphException;

/**
 * A file of the ontology isn't on the class path or can't be read: the library is put together
 * wrong.
 */
public final class MissingOntologyFileException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  MissingOntologyFileException(String file, Throwable cause) {
    super("cannot read the ontology's file " + file + ": " + cause.getMessage(), cause);
  }
}
