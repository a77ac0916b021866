package org.battlegraph;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file or a folder that cannot be written. The message names it and says why. */
public final class UnwritableFileException extends BattlegraphException {
  private static final long serialVersionUID = 1L;

  /**
   * Reports one.
   *
   * @param file the file or folder
   * @param cause what came of the attempt
   */
  public UnwritableFileException(Path file, IOException cause) {
    super("cannot write " + file + ": " + reason(file, cause), cause);
  }

  /**
   * Says in words why a file cannot be written: the JDK's messages are often its name alone.
   *
   * @param file the file or folder
   * @param cause what came of the attempt
   */
  public static String reason(Path file, IOException cause) {
    if (Files.isDirectory(file)) {
      return cause instanceof AccessDeniedException ? "not permitted" : "it is a folder";
    }
    if (cause instanceof NoSuchFileException) {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null && Files.isDirectory(folder)) {
        return "nothing can be made in the folder " + folder;
      }
      return "there is no folder " + (folder == null ? file : folder);
    }
    if (cause instanceof AccessDeniedException) {
      return "not permitted";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "there is a file of that name";
    }
    if (cause instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return cause.getMessage() == null ? "the system gives no reason" : cause.getMessage();
  }
}
