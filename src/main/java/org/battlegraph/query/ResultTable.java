package org.battlegraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The answer to a query.
 *
 * @param columns the names of the columns
 * @param rows the rows, each with one cell a column
 */
public record ResultTable(List<String> columns, List<List<Cell>> rows) {

  /** Copies the lists and checks that each row fits the columns. */
  public ResultTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row has " + row.size() + " cells, the table " + columns.size() + " columns");
      }
    }
  }

  /** Tells whether there is no row. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * One column from top to bottom.
   *
   * @param column its name
   * @throws IllegalArgumentException if there is no such column
   */
  public List<String> column(String column) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException("no column '" + column + "' in " + columns);
    }
    return rows.stream().map(row -> row.get(index).text()).toList();
  }

  /** The rows as texts by the names of their columns, an empty text where nothing stands. */
  public List<Map<String, String>> byColumn() {
    List<Map<String, String>> named = new ArrayList<>();
    for (List<Cell> row : rows) {
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < row.size(); i++) {
        cells.put(columns.get(i), row.get(i).text());
      }
      named.add(cells);
    }
    return named;
  }

  /** Returns the table without the rows that have such a text in a column; itself without it. */
  ResultTable without(String column, String text) {
    int index = columns.indexOf(column);
    return index < 0
        ? this
        : new ResultTable(
            columns, rows.stream().filter(row -> !row.get(index).text().equals(text)).toList());
  }

  /** Reads a result to its end. */
  static ResultTable of(RowSet result) {
    List<Var> variables = result.getResultVars();
    List<List<Cell>> rows = new ArrayList<>();
    result.forEachRemaining(binding -> rows.add(row(variables, binding)));
    return new ResultTable(variables.stream().map(Var::getVarName).toList(), rows);
  }

  private static List<Cell> row(List<Var> variables, Binding binding) {
    return variables.stream()
        .map(
            variable -> {
              Node node = binding.get(variable);
              return node == null ? new Cell.Absent() : Cell.of(node);
            })
        .toList();
  }
}
