package org.battlegraph.store.disk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import org.battlegraph.BattlegraphException;

/**
 * A folder that is no store, one that cannot be opened now or written to, or one of another
 * version; the message names the folder and says what to do.
 */
public final class StoreException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  /** What the virtual machine calls a mapped page that is not to be had. */
  private static final String FAULT = "unsafe memory access";

  StoreException(Path folder, String message) {
    super(folder + ": " + message);
  }

  StoreException(Path folder, String message, Throwable cause) {
    super(folder + ": " + message, cause);
  }

  /**
   * Tells in one line that the disk under a store takes or gives no more, if that is what lies
   * behind an error.
   *
   * @param folder where the store lies
   * @param error what was thrown, anywhere: a page of a mapped file that the disk has no room for
   *     is an {@link InternalError} of the virtual machine, in whatever code runs by then
   */
  public static Optional<StoreException> ofDisk(Path folder, Throwable error) {
    return reason(error)
        .map(
            reason ->
                new StoreException(
                    folder,
                    "cannot be written to, and is as it was before the last change: " + reason,
                    error));
  }

  /** Says in words what came of the disk, if that is behind an error. */
  static Optional<String> reason(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof InternalError && String.valueOf(cause.getMessage()).contains(FAULT)) {
        return Optional.of("the disk is full or cannot be read");
      }
      if (cause instanceof FileSystemException system && system.getReason() != null) {
        return Optional.of(system.getReason());
      }
      if (cause instanceof IOException) {
        return Optional.of(String.valueOf(cause.getMessage()));
      }
    }
    return Optional.empty();
  }
}
