package org.battlegraph.extract;

import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;

/** Two sets of lines in two columns, the same line on the same row. */
final class SideBySide {
  private static final int WIDTH = 60;

  private SideBySide() {}

  static String of(SortedSet<String> expected, SortedSet<String> found) {
    StringJoiner rows = new StringJoiner("\n", "\n", "\n");
    rows.add(row("  ", "expected", "found"));
    TreeSet<String> all = new TreeSet<>(expected);
    all.addAll(found);
    for (String line : all) {
      boolean left = expected.contains(line);
      boolean right = found.contains(line);
      String mark = left && right ? "  " : left ? "- " : "+ ";
      rows.add(row(mark, left ? line : "", right ? line : ""));
    }
    return rows.toString();
  }

  private static String row(String mark, String left, String right) {
    return (mark + left + " ".repeat(Math.max(1, WIDTH - columns(left))) + right).stripTrailing();
  }

  /** A Chinese character takes two columns on a screen. */
  private static int columns(String text) {
    return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
  }
}
