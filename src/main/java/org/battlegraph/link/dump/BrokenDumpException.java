package org.battlegraph.link.dump;

import java.io.IOException;

/** A dump breaks off, or holds something else from some line on; the message names the line. */
final class BrokenDumpException extends IOException {
  private static final long serialVersionUID = 1L;

  BrokenDumpException(String message) {
    super(message);
  }
}
