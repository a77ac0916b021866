package org.battlegraph.export.interchange;

import java.nio.file.Path;
import org.battlegraph.BattlegraphException;

/** A file that cannot be written. The message names it and says why. */
public final class ExportException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  ExportException(Path file, Exception cause) {
    super("cannot write " + file + ": " + cause.getMessage(), cause);
  }
}
