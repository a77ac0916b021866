package org.battlegraph.serve;

import java.nio.file.Path;
import org.battlegraph.BattlegraphException;

/** The file of an index of coordinates that cannot be written or read. */
final class IndexFileException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  IndexFileException(Path file, Throwable cause) {
    super(file + ": an index cannot be written or read there; remove it", cause);
  }
}
