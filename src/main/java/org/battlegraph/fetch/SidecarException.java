package org.battlegraph.fetch;

import org.battlegraph.BattlegraphException;

/** What stands beside an article is broken, or speaks of another text; the message names it. */
public final class SidecarException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  SidecarException(String message) {
    super(message);
  }

  SidecarException(String message, Throwable cause) {
    super(message, cause);
  }
}
