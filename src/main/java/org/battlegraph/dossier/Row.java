package org.battlegraph.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.battlegraph.query.ResultTable;

/**
 * A row of an answer, read by the names of its columns.
 *
 * @param cells what stands in each column; an empty text where nothing does
 */
record Row(Map<String, String> cells) {
  static List<Row> of(ResultTable table) {
    return table.byColumn().stream().map(Row::new).toList();
  }

  String text(String column) {
    return cells.getOrDefault(column, "");
  }

  Optional<String> said(String column) {
    return Optional.of(text(column)).filter(text -> !text.isEmpty());
  }

  int number(String column) {
    return said(column).map(Integer::parseInt).orElse(0);
  }
}
