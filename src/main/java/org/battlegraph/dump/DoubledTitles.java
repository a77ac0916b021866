package org.battlegraph.dump;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds the titles that several chosen pages bear: their articles are one and the same to {@code
 * merge}, which takes one version of each.
 *
 * <p>It reads what was told of the blocks, since blocks are mapped each for itself, and some by
 * earlier runs. Of each chosen page it holds eight bytes; only titles that are found again are held
 * themselves.
 */
final class DoubledTitles {
  private static final int FEW = 1 << 10;

  private long[] hashes = new long[FEW];
  private int count;

  private DoubledTitles() {}

  /**
   * Looks for them.
   *
   * @param choices the tables of chosen pages, without their heads, in the order of the blocks
   * @return a problem for each page whose title an earlier one has
   */
  static List<Problem> in(List<Path> choices) throws IOException {
    DoubledTitles titles = new DoubledTitles();
    for (Path table : choices) {
      chosen(table, row -> titles.add(hash(row.title())));
    }
    Set<Long> doubled = titles.doubled();
    List<Problem> problems = new ArrayList<>();
    if (doubled.isEmpty()) {
      return problems;
    }
    Map<String, String> places = new HashMap<>();
    for (Path table : choices) {
      chosen(
          table,
          row -> {
            if (doubled.contains(hash(row.title()))) {
              String first = places.putIfAbsent(row.title(), row.place());
              if (first != null) {
                problems.add(
                    new Problem(
                        row.place(),
                        "the title %s stands at %s too; merge takes one version of an article"
                            .formatted(row.title(), first)));
              }
            }
          });
    }
    return problems;
  }

  /** A page that was chosen. */
  private record Row(String title, String place) {}

  private static void chosen(Path table, Consumer<Row> each) throws IOException {
    try (Stream<String> lines = Files.lines(table)) {
      lines
          .map(line -> line.split("\t", -1))
          .filter(cells -> cells[1].equals("yes"))
          .forEach(cells -> each.accept(new Row(cells[0], cells[cells.length - 1])));
    }
  }

  private static long hash(String title) {
    byte[] digest = DumpFile.sha256().digest(title.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(digest).getLong();
  }

  private void add(long hash) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, count * 2);
    }
    hashes[count++] = hash;
  }

  private Set<Long> doubled() {
    Arrays.sort(hashes, 0, count);
    Set<Long> doubled = new HashSet<>();
    for (int i = 1; i < count; i++) {
      if (hashes[i] == hashes[i - 1]) {
        doubled.add(hashes[i]);
      }
    }
    return doubled;
  }
}
