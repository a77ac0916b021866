package org.battlegraph.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** Quads as lines of N-Quads. */
final class QuadLines {
  private QuadLines() {}

  /** Returns what a writer sends, each line once and without its end, sorted. */
  static List<String> of(Consumer<StreamRDF> writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StreamRDF sink = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
    sink.start();
    writer.accept(sink);
    sink.finish();
    // Line ends within literals are escaped, but lines() would also part at a lone U+000D.
    return List.of(out.toString(StandardCharsets.UTF_8).split("\n")).stream()
        .filter(line -> !line.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }
}
