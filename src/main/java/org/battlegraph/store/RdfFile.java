package org.battlegraph.store;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.jspecify.annotations.Nullable;

/**
 * A file of RDF to read, its form told by its name.
 *
 * @param path where it lies
 * @param format its form
 * @param watcher is given the bytes as they lie on the disk, and returns them to be read instead
 */
public record RdfFile(Path path, RdfFormat format, UnaryOperator<InputStream> watcher) {

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
    return new RdfFile(path, RdfFormat.of(path), UnaryOperator.identity());
  }

  /** Returns the same file, whose bytes somebody sees pass by when it is read. */
  public RdfFile watchedBy(UnaryOperator<InputStream> other) {
    return new RdfFile(path, format, other);
  }

  /**
   * The files that a path stands for: a file itself, a folder those in it whose names tell a form
   * of RDF, in the order of their names.
   *
   * @param path a file or a folder
   * @throws RdfFileException if there is no such file, its name does not tell its form, or the
   *     folder has none
   */
  public static List<RdfFile> in(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(of(path));
    }
    try (Stream<Path> entries = Files.list(path)) {
      List<RdfFile> files =
          entries
              .filter(file -> Files.isRegularFile(file) && RdfFormat.find(file).isPresent())
              .sorted()
              .map(RdfFile::of)
              .toList();
      if (files.isEmpty()) {
        throw new RdfFileException(path + ": the folder has no files of RDF");
      }
      return files;
    } catch (IOException e) {
      throw new RdfFileException(path + ": the folder cannot be listed: " + e.getMessage(), e);
    }
  }

  /**
   * Reads the file to its end.
   *
   * @param sink where its triples and quads go
   * @throws RdfFileException if it cannot be read, with the line where it is not RDF
   */
  public void read(StreamRDF sink) {
    try (WatchedInput in = new WatchedInput(open())) {
      RDFParser.source(in)
          .lang(format.lang())
          .base(path.toUri().toString())
          .errorHandler(new FirstError(path))
          .parse(sink);
      in.check();
    } catch (IOException e) {
      throw new RdfFileException(path + ": cannot be read: " + e.getMessage(), e);
    } catch (RiotException e) {
      throw new RdfFileException(path + ": " + firstLine(e), e);
    }
  }

  /** Keeps what went wrong, since the parser takes an input that breaks off for one that ends. */
  private static final class WatchedInput extends FilterInputStream {
    private @Nullable IOException broken;

    WatchedInput(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      try {
        return super.read();
      } catch (IOException e) {
        broken = e;
        throw e;
      }
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      try {
        return super.read(into, from, length);
      } catch (IOException e) {
        broken = e;
        throw e;
      }
    }

    void check() throws IOException {
      if (broken != null) {
        throw broken;
      }
    }
  }

  private InputStream open() throws IOException {
    InputStream in = new BufferedInputStream(watcher.apply(Files.newInputStream(path)));
    try {
      return RdfFormat.isPacked(path) ? new GZIPInputStream(in) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static String firstLine(RiotException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("not RDF");
  }
}
