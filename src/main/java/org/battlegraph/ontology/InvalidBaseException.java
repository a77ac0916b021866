package org.battlegraph.ontology;

import org.battlegraph.BattlegraphException;

/** The resource base is not an absolute IRI that names can be appended to. */
public final class InvalidBaseException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  InvalidBaseException(String base) {
    super("base is not an absolute IRI ending in / or #: " + base);
  }
}
