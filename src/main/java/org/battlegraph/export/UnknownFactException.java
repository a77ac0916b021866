package org.battlegraph.export;

import org.battlegraph.BattlegraphException;

/** A graph has no fact of that name; the message gives the name. */
public final class UnknownFactException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  /** Names the fact. */
  public UnknownFactException(String iri) {
    super("no fact <" + iri + "> in the graph");
  }
}
