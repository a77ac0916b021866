package org.battlegraph.link.dump;

import org.battlegraph.BattlegraphException;

/** A dump cannot be read at all; the message is one line that names the file. */
public final class DumpException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  DumpException(String message) {
    super(message);
  }

  DumpException(String message, Throwable cause) {
    super(message, cause);
  }
}
