package org.battlegraph.link.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dump four times the size of the heap is read through. */
class LargeDumpTest {
  private static final int MEGABYTES = 160;
  private static final String HEAP = "-Xmx64m";

  @TempDir Path folder;

  @Test
  void entitiesAreReadInASmallHeap() throws Exception {
    Path file = folder.resolve("large.json");
    DumpMaker.writeLarge(file, (long) MEGABYTES << 20);
    assertThat(read(file, "南京")).startsWith("Q16666: 160 MB");
  }

  @Test
  void aTableIsReadInASmallHeap() throws Exception {
    Path file = folder.resolve("large.sql");
    SqlMaker.write(file, (long) MEGABYTES << 20);
    assertThat(read(file, "條目1200")).startsWith("Q1207: 16");
  }

  private static String read(Path file, String title) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    HEAP,
                    "-Dfile.encoding=UTF-8",
                    "-Dsun.jnu.encoding=UTF-8",
                    "-cp",
                    System.getProperty("java.class.path"),
                    DumpReading.class.getName(),
                    file.toString(),
                    title))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
