package org.battlegraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.battlegraph.cli.Main;
import org.battlegraph.store.GraphFile;
import org.battlegraph.store.GraphStore;
import org.battlegraph.store.RdfFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A graph that was written without what follows from it is completed when it is read. */
class InferredTest {
  private static final String TEXT = "青石會戰中，1941年3月9日，日軍第95軍第91師團攻佔青石鎮。第91師團師團長山本太郎。\n";
  private static final String INFERRED = "/graph/inferred>";

  @TempDir Path folder;
  private Path whole;
  private Path lacking;

  @BeforeEach
  void write() throws IOException {
    Battlegraph battlegraph = Battlegraph.create();
    whole = folder.resolve("whole.nq");
    battlegraph.write(List.of(battlegraph.read("青石會戰", TEXT)), whole);
    lacking = folder.resolve("lacking.nq");
    Files.write(
        lacking, Files.readAllLines(whole).stream().filter(line -> !isInferred(line)).toList());
    assertThat(lines(whole)).hasSizeGreaterThan(lines(lacking).size());
  }

  @Test
  void whatALackingGraphImpliesIsInferredAsIfItHadBeenMapped() throws IOException {
    assertThat(completed(lacking)).isEqualTo(lines(whole));
  }

  @Test
  void aGraphWithInferencesStaysAsItWasWritten() throws IOException {
    Path other = folder.resolve("other.nq");
    List<String> some = lines(whole).stream().filter(line -> !line.contains("foughtAt")).toList();
    Files.write(other, some);
    assertThat(completed(other)).isEqualTo(some).isNotEqualTo(lines(whole));
  }

  @Test
  void aGraphThatDoesNotSayWhoseWordsItHoldsStaysAsItIs() throws IOException {
    Path plain = folder.resolve("plain.nt");
    Files.writeString(plain, "<urn:a> <urn:b> <urn:c> .\n");
    assertThat(completed(plain)).isEmpty(); // no named graph has come to it
  }

  @Test
  void aQueryOfAFileThatLacksThemGivesInferences() {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            new PrintWriter(out),
            new PrintWriter(err),
            "query",
            "resting-on-one-inference",
            "--data",
            lacking.toString());
    assertThat(err.toString()).isEmpty();
    assertThat(code).isZero();
    assertThat(out.toString()).contains("第95軍").contains("part-fought");
  }

  private static List<String> completed(Path file) throws IOException {
    try (GraphStore store = GraphStore.inMemory()) {
      store.write(RdfFile.of(file)::read);
      Inferred.complete(store);
      Path written = file.resolveSibling(file.getFileName() + ".out.nq");
      store.read(
          quads -> {
            GraphFile.write(quads, written);
            return written;
          });
      return lines(written);
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file);
  }

  private static boolean isInferred(String line) {
    return line.contains(INFERRED);
  }
}
