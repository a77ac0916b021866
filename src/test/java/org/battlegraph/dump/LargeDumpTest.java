package org.battlegraph.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dump several times the size of the heap is mapped; the word lists take most of that. */
class LargeDumpTest {
  private static final String HEAP = "-Xmx192m";
  private static final int PAGES = 16_000;
  private static final int WAR = 2000;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"large.xml", "large.xml.gz"})
  void itIsMappedInASmallHeap(String name) throws Exception {
    Path dump = folder.resolve(name);
    write(dump);
    Process process = DumpMapping.start(HEAP, dump, folder.resolve("o"), 4 << 20);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains(PAGES + " pages, " + PAGES / WAR + " mapped, 0 problems");
  }

  private static void write(Path dump) throws IOException {
    String villages = DumpWriter.escape("白沙是一個村，村裡有<b>河</b>。\n".repeat(200));
    try (OutputStream plain = Files.newOutputStream(dump);
        OutputStream out =
            dump.toString().endsWith(".gz") ? new GZIPOutputStream(plain, 1 << 16) : plain) {
      write(out, DumpWriter.HEAD);
      for (int i = 0; i < PAGES; i++) {
        boolean war = i % WAR == 0;
        write(
            out,
            "<page><title>%s</title><ns>0</ns><id>%d</id><revision><text>%s</text></revision></page>\n"
                .formatted(
                    war ? "青石第" + i + "戰役" : "白沙" + i,
                    i,
                    war ? "1931年3月2日，日軍第7師團攻佔青石城，守軍撤退。" : villages));
      }
      write(out, DumpWriter.FOOT);
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
