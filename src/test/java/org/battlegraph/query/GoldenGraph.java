package org.battlegraph.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.battlegraph.store.GraphStore;

/** The hand-made graph of an invented war, as the server would show it. */
final class GoldenGraph {
  private GoldenGraph() {}

  static Dataset view() {
    return view(text());
  }

  static Dataset view(String trig) {
    GraphStore store = GraphStore.inMemory();
    store.write(sink -> RDFParser.fromString(trig, Lang.TRIG).parse(sink));
    return store.defaultView();
  }

  static String text() {
    try (InputStream in = GoldenGraph.class.getResourceAsStream("/golden/two-rivers.trig")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
