package org.battlegraph.fetch;

import org.battlegraph.BattlegraphException;

/** A wiki has no article of this title; the message names it. */
public final class NoSuchPageException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  NoSuchPageException(String message) {
    super(message);
  }
}
