package org.battlegraph.infer.critic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The checks, in the order of their files.
 *
 * @param checks the checks, each with a name of its own
 */
public record CheckLibrary(List<Check> checks) {
  private static final String FOLDER = "/org/battlegraph/queries/quality/";
  private static final String ENDING = ".rq";

  /** Copies the list. */
  public CheckLibrary {
    checks = List.copyOf(checks);
  }

  /**
   * The library's own checks, the files of {@code queries/quality/}, which {@code index.txt} there
   * lists.
   */
  public static CheckLibrary standard() {
    return new CheckLibrary(
        read("index.txt")
            .lines()
            .filter(line -> !line.isBlank())
            .map(file -> Check.of(file.substring(0, file.length() - ENDING.length()), read(file)))
            .toList());
  }

  private static String read(String file) {
    try (InputStream in = CheckLibrary.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("no " + FOLDER + file + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
