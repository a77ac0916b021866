package org.battlegraph.query;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lays a table out for people. A thing is shown by the last part of its address, and not at all
 * where a column beside it, {@code xName} for {@code x}, gives its name.
 */
final class PlainTable {
  private static final String GAP = "  ";
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\s]+");

  private PlainTable() {}

  static String write(ResultTable table) {
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      if (!table.columns().contains(table.columns().get(i) + "Name")) {
        shown.add(i);
      }
    }
    List<List<String>> lines = new ArrayList<>();
    lines.add(shown.stream().map(table.columns()::get).toList());
    for (List<Cell> row : table.rows()) {
      lines.add(shown.stream().map(i -> text(row.get(i))).toList());
    }
    int[] widths = new int[shown.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(line.get(i)));
      }
    }
    StringBuilder out = new StringBuilder();
    append(out, lines.get(0), widths);
    append(out, rules(widths), widths);
    lines.stream().skip(1).forEach(line -> append(out, line, widths));
    return out.toString();
  }

  private static List<String> rules(int[] widths) {
    List<String> rules = new ArrayList<>();
    for (int width : widths) {
      rules.add("-".repeat(width));
    }
    return rules;
  }

  private static void append(StringBuilder out, List<String> line, int[] widths) {
    StringBuilder padded = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = line.get(i);
      padded.append(i == 0 ? "" : GAP).append(cell);
      padded.append(" ".repeat(widths[i] - DisplayWidth.of(cell)));
    }
    out.append(padded.toString().stripTrailing()).append('\n');
  }

  private static String text(Cell cell) {
    String text = cell instanceof Cell.Thing thing ? lastPart(thing.iri()) : cell.text();
    return UNPRINTABLE.matcher(text).replaceAll(" ").strip();
  }

  private static String lastPart(String iri) {
    int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
    String part = iri.substring(cut + 1);
    try {
      return part.isEmpty()
          ? iri
          : URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part; // a percent sign that encodes nothing
    }
  }
}
