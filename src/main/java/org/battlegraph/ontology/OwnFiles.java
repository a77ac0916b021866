package org.battlegraph.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;

/**
 * Files by which users of the library add words of their own: what lies on the class path as {@code
 * battlegraph/NAME} is read behind the library's own {@code NAME}.
 *
 * <p>The folder has a name of its own, so that a jar that holds the library and its user's classes
 * together loses neither file.
 */
public final class OwnFiles {
  private OwnFiles() {}

  /**
   * Returns the files that add to one of the library's, in the order of the class path.
   *
   * @param name the library's file: {@code lexicon/verbs.tsv}
   */
  public static List<URL> named(String name) {
    try {
      return Collections.list(OwnFiles.class.getClassLoader().getResources("battlegraph/" + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
