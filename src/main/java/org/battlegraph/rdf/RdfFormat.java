package org.battlegraph.rdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms in which a graph is written to a file, each told by the ending of the file's name. */
public enum RdfFormat {
  /** Turtle, the default graph alone. */
  TTL(false),
  /** TriG, the named graphs. */
  TRIG(true),
  /** N-Quads, the named graphs. */
  NQ(true),
  /** N-Triples, the default graph alone. */
  NT(false),
  /** JSON-LD, the named graphs. */
  JSONLD(true);

  private static final String PACKED = ".gz";

  private final boolean named;

  RdfFormat(boolean named) {
    this.named = named;
  }

  /** Tells whether it holds the named graphs, and not the default graph alone. */
  public boolean named() {
    return named;
  }

  /** Returns the ending of the names of its files, with the dot. */
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the form that a file's name asks for.
   *
   * @param file the name, also with {@code .gz} behind it
   * @throws GraphFileException if the ending is none of those that are known
   */
  public static RdfFormat of(String file) {
    String plain = isPacked(file) ? file.substring(0, file.length() - PACKED.length()) : file;
    return Arrays.stream(values())
        .filter(format -> plain.toLowerCase(Locale.ROOT).endsWith(format.ending()))
        .findFirst()
        .orElseThrow(
            () ->
                new GraphFileException(
                    file
                        + ": the ending is none of "
                        + Arrays.stream(values())
                            .map(RdfFormat::ending)
                            .collect(Collectors.joining(", "))
                        + " (each also with .gz)"));
  }

  /** Tells whether a file's name asks for it to be compressed. */
  static boolean isPacked(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(PACKED);
  }
}
