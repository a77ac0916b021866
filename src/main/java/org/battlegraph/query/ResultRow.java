package org.battlegraph.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A row of a result table.
 *
 * @param columns the names of the table's columns
 * @param cells one cell a column
 */
public record ResultRow(List<String> columns, List<Cell> cells) {
  /** Copies the lists. */
  public ResultRow {
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }

  /**
   * Returns what stands in a column.
   *
   * @throws IllegalArgumentException if there is no such column; the message has those there are
   */
  public Cell get(String column) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException("no column '" + column + "' in " + columns);
    }
    return cells.get(index);
  }

  /** Returns the bare text in a column, empty where the graph does not say. */
  public String text(String column) {
    return get(column).text();
  }

  /** Returns the bare text in a column, if there is one. */
  public Optional<String> find(String column) {
    return Optional.of(text(column)).filter(text -> !text.isEmpty());
  }

  /** Returns the row for people: the columns that say something, with what they say. */
  @Override
  public String toString() {
    return IntStream.range(0, columns.size())
        .filter(i -> !cells.get(i).text().isEmpty())
        .mapToObj(i -> columns.get(i) + ": " + cells.get(i).text())
        .collect(Collectors.joining(", "));
  }
}
