package org.battlegraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.battlegraph.UnwritableFileException;

/** Writes a result to the file that the user names, or to standard output. */
final class TextFile {
  private TextFile() {}

  /**
   * Writes a text.
   *
   * @param text the text, with its last line end
   * @param file where to; standard output where none is named
   * @param out standard output
   */
  static void write(String text, Optional<Path> file, PrintWriter out) {
    if (file.isEmpty()) {
      out.print(text);
      out.flush();
      return;
    }
    try {
      Files.writeString(file.get(), text);
    } catch (IOException e) {
      throw new UnwritableFileException(file.get(), e);
    }
  }
}
