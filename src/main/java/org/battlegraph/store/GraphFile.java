package org.battlegraph.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.battlegraph.UnwritableFileException;
import org.battlegraph.ontology.Prefixes;

/**
 * Writes a dataset to a file, the same byte for byte for the same quads.
 *
 * <p>The file appears when it is complete: it is written beside its place under another name and
 * then moved.
 */
public final class GraphFile {
  private static final Comparator<Quad> ORDER =
      Comparator.comparing(Quad::getGraph, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

  private GraphFile() {}

  /**
   * Writes a dataset in the form that the file's ending asks for: the named graphs, or (Turtle,
   * N-Triples) the default graph alone.
   *
   * @param dataset the dataset, in a transaction where it needs one
   * @param file the file; one that is there is replaced
   * @throws RdfFileException if the ending is not known or the file cannot be written
   */
  public static void write(DatasetGraph dataset, Path file) {
    RdfFormat format = RdfFormat.of(file);
    save(file, out -> write(dataset, format, out));
  }

  /**
   * Writes a dataset that is too large to be sorted as N-Quads, in the order in which it has them.
   *
   * @param dataset the dataset, in a transaction where it needs one
   * @param file the file, {@code .nq} or {@code .nq.gz}; one that is there is replaced
   * @throws RdfFileException if the ending is another or the file cannot be written
   */
  public static void writeUnsorted(DatasetGraph dataset, Path file) {
    if (RdfFormat.of(file) != RdfFormat.NQ) {
      throw new RdfFileException(file + ": the ending is none of .nq and .nq.gz");
    }
    save(
        file,
        out -> {
          StreamRDF writer = StreamRDFWriter.getWriterStream(out, RdfFormat.NQ.stream());
          writer.start();
          dataset.find().forEachRemaining(writer::quad);
          writer.finish();
        });
  }

  /** Writes to a stream. */
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static void save(Path file, Writing writing) {
    Path whole = file.toAbsolutePath();
    Path part = whole.resolveSibling("." + whole.getFileName() + ".part");
    try {
      try (OutputStream out = open(part, RdfFormat.isPacked(file))) {
        writing.to(out);
      }
      move(part, whole);
    } catch (IOException e) {
      throw unwritable(file, e, e);
    } catch (RuntimeException e) {
      // Jena's writers wrap what the disk says.
      if (e.getCause() instanceof IOException cause) {
        throw unwritable(file, cause, e);
      }
      throw e;
    } finally {
      discard(part);
    }
  }

  private static RdfFileException unwritable(Path file, IOException reason, Exception thrown) {
    return new RdfFileException(
        file + " cannot be written: " + UnwritableFileException.reason(file, reason), thrown);
  }

  /**
   * Writes a dataset to a stream, which stays open.
   *
   * @throws IOException if the stream takes no more
   */
  public static void write(DatasetGraph dataset, RdfFormat format, OutputStream out)
      throws IOException {
    List<Quad> quads = sorted(dataset, format);
    if (format == RdfFormat.JSONLD) {
      JsonLd.write(quads, out);
      return;
    }
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format.stream());
    writer.start();
    if (format == RdfFormat.TTL || format == RdfFormat.TRIG) {
      Prefixes.all().forEach(writer::prefix);
    }
    for (Quad quad : quads) {
      if (format.named()) {
        writer.quad(quad);
      } else {
        writer.triple(quad.asTriple());
      }
    }
    writer.finish();
    out.flush();
  }

  /**
   * Returns the quads of the named graphs in the order in which files have them.
   *
   * @param dataset the dataset, in a transaction where it needs one
   */
  public static List<Quad> sorted(DatasetGraph dataset) {
    return sorted(dataset, RdfFormat.NQ);
  }

  private static List<Quad> sorted(DatasetGraph dataset, RdfFormat format) {
    Iterator<Quad> found =
        format.named()
            ? dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
            : dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
    List<Quad> quads = new ArrayList<>();
    found.forEachRemaining(quads::add);
    quads.sort(ORDER);
    return quads;
  }

  private static OutputStream open(Path file, boolean packed) throws IOException {
    OutputStream plain = Files.newOutputStream(file);
    return new BufferedOutputStream(packed ? new GZIPOutputStream(plain) : plain);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What could not be finished is of no use; that it cannot be removed is no second error. */
  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      part.toFile().deleteOnExit();
    }
  }
}
