package org.battlegraph.ontology;

import org.battlegraph.BattlegraphException;

/** A concept that a user adds to a scheme cannot be used; the message says what it needs. */
public final class OwnConceptException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  OwnConceptException(String message) {
    super(message);
  }

  OwnConceptException(String message, Throwable cause) {
    super(message, cause);
  }
}
