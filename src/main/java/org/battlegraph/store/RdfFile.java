package org.battlegraph.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;

/**
 * A file of RDF, its form told by its name: {@code .ttl .trig .nq .nt .jsonld}, each also {@code
 * .gz}.
 *
 * @param path where it lies
 * @param form its form
 */
public record RdfFile(Path path, Form form) {

  /** The forms of RDF that are read and written. */
  public enum Form {
    /** Turtle: the default graph alone. */
    TTL(Lang.TURTLE),
    /** TriG: all graphs. */
    TRIG(Lang.TRIG),
    /** N-Quads: all graphs. */
    NQ(Lang.NQUADS),
    /** N-Triples: the default graph alone. */
    NT(Lang.NTRIPLES),
    /** JSON-LD: all graphs. */
    JSONLD(Lang.JSONLD);

    private final Lang lang;

    Form(Lang lang) {
      this.lang = lang;
    }

    /** The form that a file's name tells, {@code .gz} aside. */
    public static Optional<Form> of(Path file) {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
      for (Form form : values()) {
        if (bare.endsWith("." + form.name().toLowerCase(Locale.ROOT))) {
          return Optional.of(form);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * A file to read.
   *
   * @param path where it lies
   * @throws RdfFileException if there is no such file, or its name does not tell its form
   */
  public static RdfFile of(Path path) {
    if (!Files.exists(path)) {
      throw new RdfFileException("no such file: " + path);
    }
    if (!Files.isRegularFile(path)) {
      throw new RdfFileException("not a file: " + path);
    }
    Form form =
        Form.of(path)
            .orElseThrow(
                () ->
                    new RdfFileException(
                        path + ": the ending is none of .ttl .trig .nq .nt .jsonld (or .gz)"));
    return new RdfFile(path, form);
  }

  /**
   * Reads the file to its end.
   *
   * @param sink where its triples and quads go
   * @throws RdfFileException if it cannot be read, with the line where it is not RDF
   */
  public void read(StreamRDF sink) {
    try (InputStream in = open()) {
      RDFParser.source(in)
          .lang(form.lang)
          .base(path.toUri().toString())
          .errorHandler(new FirstError(path))
          .parse(sink);
    } catch (IOException e) {
      throw new RdfFileException(path + ": cannot be read: " + e.getMessage(), e);
    } catch (RiotException e) {
      throw new RdfFileException(path + ": " + firstLine(e), e);
    }
  }

  private InputStream open() throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path));
    try {
      return path.toString().toLowerCase(Locale.ROOT).endsWith(".gz")
          ? new GZIPInputStream(in)
          : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static String firstLine(RiotException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("not RDF");
  }
}
