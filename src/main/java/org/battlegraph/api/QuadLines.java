package org.battlegraph.api;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;

/** Quads as lines of N-Quads. */
final class QuadLines {
  private QuadLines() {}

  /** Returns what a writer sends, each line once and without its end, sorted. */
  static List<String> of(Consumer<StreamRDF> writer) {
    StringWriter out = new StringWriter();
    StreamRDF sink = new WriterStreamRDFPlain(IO.wrap(out), CharSpace.UTF8);
    sink.start();
    writer.accept(sink);
    sink.finish();
    // Line ends within literals are escaped, but lines() would also part at a lone U+000D.
    return List.of(out.toString().split("\n")).stream()
        .filter(line -> !line.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }
}
