package org.battlegraph.dump;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes lines of tables (TSV), whose cells hold no tab and no end of a line. */
final class TableLine {
  private TableLine() {}

  static String of(String... cells) {
    return Stream.of(cells)
        .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
        .collect(Collectors.joining("\t"));
  }
}
