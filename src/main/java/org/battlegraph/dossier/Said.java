package org.battlegraph.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.battlegraph.query.Cell;
import org.battlegraph.query.ResultTable;

/**
 * What stands at one node of the graph: the values of each property, by the property's local name.
 *
 * @param cells them
 */
record Said(Map<String, List<Cell>> cells) {

  /** Reads a table of nodes, properties and values, in this order of columns. */
  static Map<String, Said> byNode(ResultTable table) {
    Map<String, Said> nodes = new LinkedHashMap<>();
    for (List<Cell> row : table.rows()) {
      nodes
          .computeIfAbsent(row.get(0).text(), node -> new Said(new LinkedHashMap<>()))
          .cells
          .computeIfAbsent(localName(row.get(1).text()), property -> new ArrayList<>())
          .add(row.get(2));
    }
    return nodes;
  }

  List<Cell> all(String property) {
    return cells.getOrDefault(property, List.of());
  }

  List<String> texts(String property) {
    return all(property).stream().map(Cell::text).toList();
  }

  List<String> localNames(String property) {
    return all(property).stream().map(cell -> localName(cell.text())).toList();
  }

  Optional<String> first(String property) {
    return texts(property).stream().findFirst();
  }

  boolean has(String property, String localName) {
    return localNames(property).contains(localName);
  }

  static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
