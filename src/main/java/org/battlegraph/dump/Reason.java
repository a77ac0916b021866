package org.battlegraph.dump;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says why something failed, for messages that name the file themselves. */
final class Reason {
  private Reason() {}

  /** Returns the reason; the message of many exceptions is the path alone. */
  static String of(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "not permitted";
    }
    if (failure instanceof NoSuchFileException) {
      return "it is not there any more";
    }
    if (failure instanceof FileSystemLoopException) {
      return "it leads to itself";
    }
    String told =
        failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
    return told == null ? failure.getClass().getSimpleName() : told;
  }
}
