package org.battlegraph.export.interchange;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import org.battlegraph.store.GraphStore;
import org.junit.jupiter.api.Test;

/** A writer that takes no more is told in one line that says what to do; nothing is checked. */
class ExportExceptionTest {
  private static final class FullDisk extends Writer {
    @Override
    public void write(char[] text, int from, int length) throws IOException {
      throw new IOException("No space left on device");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void noWriterOfTheInterchangeHidesIt() {
    try (GraphStore store = InventedGraph.open()) {
      refused(() -> new GeoJson(InventedGraph.source(store)).write(new FullDisk()));
      refused(() -> new JsonLdDocument(store.defaultView()).write(new FullDisk()));
      refused(
          () -> new Scenario(InventedGraph.source(store), "兩河戰爭", Set.of()).write(new FullDisk()));
    }
  }

  private static void refused(Runnable writing) {
    assertThatThrownBy(writing::run)
        .isInstanceOf(ExportException.class)
        .hasMessage(
            "the export was not written to its end (No space left on device): discard it and write"
                + " it anew");
  }
}
