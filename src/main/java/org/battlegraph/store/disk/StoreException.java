package org.battlegraph.store.disk;

import java.nio.file.Path;
import org.battlegraph.BattlegraphException;

/**
 * A folder that is no store, one that cannot be opened now or written to, or one of another
 * version; the message names the folder and says what to do.
 */
public final class StoreException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  StoreException(Path folder, String message) {
    super(folder + ": " + message);
  }

  StoreException(Path folder, String message, Throwable cause) {
    super(folder + ": " + message, cause);
  }
}
