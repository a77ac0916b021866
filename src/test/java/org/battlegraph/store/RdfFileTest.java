package org.battlegraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RdfFileTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "g.ttl | <http://s> <http://p> <http://o> .",
        "g.nt | <http://s> <http://p> <http://o> .",
        "g.nq | <http://s> <http://p> <http://o> <http://x/graph/article/y> .",
        "g.trig | GRAPH <http://x/graph/article/y> { <http://s> <http://p> <http://o> }",
        "g.JSONLD | {\"@id\":\"http://s\",\"http://p\":{\"@id\":\"http://o\"}}",
        "g.nt.gz | <http://s> <http://p> <http://o> .",
      })
  void everyFormIsReadByItsName(String name, String content) throws IOException {
    GraphStore store = GraphStore.inMemory();
    store.write(RdfFile.of(write(name, content))::read);
    assertThat(store.size()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "bad.ttl, bad.ttl:2:",
    "bad.nq, bad.nq:2:",
    "bad.trig, bad.trig:2:",
    "bad.nt.gz, bad.nt.gz:2:",
  })
  void anErrorNamesTheFileAndTheLine(String name, String start) throws IOException {
    Path file = write(name, "<http://s> <http://p> <http://o> .\n<http://s> oops .\n");
    GraphStore store = GraphStore.inMemory();
    assertThatThrownBy(() -> store.write(RdfFile.of(file)::read))
        .isInstanceOf(RdfFileException.class)
        .hasMessageStartingWith(folder.resolve(start).toString())
        .hasMessageContaining("not RDF")
        .message()
        .hasLineCount(1);
    assertThat(store.size()).isZero();
  }

  @Test
  void brokenJsonNamesTheFile() throws IOException {
    Path file = write("bad.jsonld", "{\n\"@id\": ");
    assertThatThrownBy(() -> GraphStore.inMemory().write(RdfFile.of(file)::read))
        .isInstanceOf(RdfFileException.class)
        .hasMessageStartingWith(file.toString())
        .message()
        .hasLineCount(1);
  }

  @Test
  void whatIsNoGzipSaysSo() throws IOException {
    Path file = folder.resolve("g.nt.gz");
    Files.writeString(file, "<http://s> <http://p> <http://o> .");
    assertThatThrownBy(() -> GraphStore.inMemory().write(RdfFile.of(file)::read))
        .isInstanceOf(RdfFileException.class)
        .hasMessageStartingWith(file + ": cannot be read");
  }

  @Test
  void aPackedFileThatBreaksOffSaysSo() throws IOException {
    Path whole = write("g.nt.gz", "<http://s> <http://p> <http://o> .\n".repeat(2_000));
    byte[] bytes = Files.readAllBytes(whole);
    Path file = folder.resolve("cut.nt.gz");
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> GraphStore.inMemory().write(RdfFile.of(file)::read))
        .isInstanceOf(RdfFileException.class)
        .hasMessageStartingWith(file + ": cannot be read");
  }

  @Test
  void aMissingFileAFolderAndAnUnknownEndingAreReported() throws IOException {
    assertThatThrownBy(() -> RdfFile.of(folder.resolve("none.ttl")))
        .hasMessage("no such file: " + folder.resolve("none.ttl"));
    assertThatThrownBy(() -> RdfFile.of(folder)).hasMessage("not a file: " + folder);
    Path file = write("g.rdfx", "");
    assertThatThrownBy(() -> RdfFile.of(file)).hasMessageContaining(".ttl .trig .nq .nt .jsonld");
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream plain = Files.newOutputStream(file);
        OutputStream out = name.endsWith(".gz") ? new GZIPOutputStream(plain) : plain) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
