package org.battlegraph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of {@code architecture.txt}: for each package what it may use. */
record ArchitectureTable(Map<String, Row> rows) {
  /** The name of the root package in the table. */
  static final String ROOT = "(root)";

  /** What one package may use: packages of ours (or NAME.*) and libraries. */
  record Row(List<String> packages, List<String> libraries) {}

  static ArchitectureTable load() {
    try (InputStream in = ArchitectureTable.class.getResourceAsStream("architecture.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Map<String, Row> rows = new TreeMap<>(Comparator.naturalOrder());
      text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> addRow(rows, line));
      return new ArchitectureTable(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addRow(Map<String, Row> rows, String line) {
    String[] cells = line.split("[|]", -1);
    if (cells.length != 3) {
      throw new IllegalArgumentException("not package | packages | libraries: " + line);
    }
    Row row = new Row(words(cells[1]), words(cells[2]));
    if (rows.put(cells[0].strip(), row) != null) {
      throw new IllegalArgumentException("twice: " + line);
    }
  }

  private static List<String> words(String cell) {
    return Stream.of(cell.strip().split(" +")).filter(word -> !word.isEmpty()).toList();
  }

  Set<String> packages() {
    return rows.keySet();
  }

  Set<String> libraries() {
    return rows.values().stream()
        .flatMap(row -> row.libraries().stream())
        .collect(Collectors.toSet());
  }

  Set<String> packagesWith(String library) {
    return rows.entrySet().stream()
        .filter(entry -> entry.getValue().libraries().contains(library))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  boolean grantsPackage(String from, String to) {
    return rows.containsKey(from)
        && rows.get(from).packages().stream().anyMatch(granted -> covers(granted, to));
  }

  boolean grantsLibrary(String from, String library) {
    return rows.containsKey(from) && rows.get(from).libraries().contains(library);
  }

  private static boolean covers(String granted, String name) {
    return granted.endsWith(".*")
        ? name.startsWith(granted.substring(0, granted.length() - 1))
        : name.equals(granted);
  }
}
