package org.battlegraph.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;

/** The forms of RDF that are read and written, each told by the ending of a file's name. */
public enum RdfFormat {
  /** Turtle, the default graph alone. */
  TTL(Lang.TURTLE, RDFFormat.TURTLE_BLOCKS),
  /** TriG, the named graphs. */
  TRIG(Lang.TRIG, RDFFormat.TRIG_BLOCKS),
  /** N-Quads, the named graphs. */
  NQ(Lang.NQUADS, new RDFFormat(Lang.NQUADS, RDFFormat.UTF8)),
  /** N-Triples, the default graph alone. */
  NT(Lang.NTRIPLES, new RDFFormat(Lang.NTRIPLES, RDFFormat.UTF8)),
  /** JSON-LD, the named graphs. */
  JSONLD(Lang.JSONLD, RDFFormat.JSONLD11);

  private static final String PACKED = ".gz";

  private final Lang lang;
  private final RDFFormat stream;

  RdfFormat(Lang lang, RDFFormat stream) {
    this.lang = lang;
    this.stream = stream;
  }

  /** Tells whether it holds the named graphs, and not the default graph alone. */
  public boolean named() {
    return this != TTL && this != NT;
  }

  /** Returns the ending of the names of its files, with the dot. */
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** Its syntax, for reading. */
  Lang lang() {
    return lang;
  }

  /** How Jena writes it statement by statement. */
  RDFFormat stream() {
    return stream;
  }

  /** Returns the form that a file's name tells; none if the ending is not known. */
  public static Optional<RdfFormat> find(Path file) {
    String name = lowerName(file);
    String plain = isPacked(file) ? name.substring(0, name.length() - PACKED.length()) : name;
    return Arrays.stream(values()).filter(format -> plain.endsWith(format.ending())).findFirst();
  }

  /**
   * Returns the form that a file's name tells.
   *
   * @param file the file, its name also with {@code .gz} behind the ending
   * @throws RdfFileException if the ending is none of those that are known
   */
  public static RdfFormat of(Path file) {
    return find(file)
        .orElseThrow(
            () ->
                new RdfFileException(
                    file
                        + ": the ending is none of "
                        + Arrays.stream(values())
                            .map(RdfFormat::ending)
                            .collect(Collectors.joining(" "))
                        + " (each also with .gz)"));
  }

  /** Tells whether a file's name says that it is compressed. */
  static boolean isPacked(Path file) {
    return lowerName(file).endsWith(PACKED);
  }

  private static String lowerName(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT);
  }
}
