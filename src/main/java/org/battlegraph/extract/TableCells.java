package org.battlegraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.battlegraph.model.text.CellPosition;
import org.battlegraph.model.text.Passage;

/** Finds what stands where in the tables of an article, by the rows and columns that cells take. */
final class TableCells {
  /** The first passage of each cell, by its table and first column, and by its first row. */
  private final Map<List<Integer>, NavigableMap<Integer, Passage>> cells = new HashMap<>();

  /** Those that are headings. */
  private final Map<List<Integer>, NavigableMap<Integer, Passage>> heads = new HashMap<>();

  TableCells(List<Passage> passages) {
    for (Passage passage : passages) {
      passage.cell().ifPresent(cell -> note(passage, cell));
    }
  }

  private void note(Passage passage, CellPosition cell) {
    List<Integer> column = List.of(cell.table(), cell.column());
    cells.computeIfAbsent(column, key -> new TreeMap<>()).putIfAbsent(cell.row(), passage);
    if (cell.header()) {
      heads.computeIfAbsent(column, key -> new TreeMap<>()).putIfAbsent(cell.row(), passage);
    }
  }

  /** Returns the lowest head of a cell's column above it. */
  Optional<Passage> headAbove(CellPosition cell) {
    Optional<Passage> above = lowest(heads, cell.table(), cell.column(), cell.row() - 1);
    for (int c = Math.min(cell.column(), CellPosition.MAX_COLUMNS) - 1; c >= 0; c--) {
      Optional<Passage> wide =
          lowest(heads, cell.table(), c, cell.row() - 1)
              .filter(head -> place(head).covers(place(head).row(), cell.column()));
      if (wide.isPresent() && (above.isEmpty() || row(above.get()) < row(wide.get()))) {
        above = wide;
      }
    }
    return above;
  }

  private static int row(Passage passage) {
    return place(passage).row();
  }

  private static CellPosition place(Passage passage) {
    return passage.cell().orElseThrow();
  }

  /**
   * Returns what says of which row a cell is: the row's first cell, and behind one that takes
   * several rows the next, up to the first of the row alone.
   */
  List<Passage> headsOfRow(CellPosition cell) {
    List<Passage> row = new ArrayList<>();
    for (int column = 0; column < cell.column(); ) {
      int here = column;
      Optional<Passage> head =
          lowest(cells, cell.table(), column, cell.row())
              .filter(found -> place(found).covers(cell.row(), here));
      if (head.isEmpty()) {
        return List.of();
      }
      row.add(head.get());
      CellPosition place = place(head.get());
      if (place.rows() == 1) {
        return row;
      }
      column = place.column() + place.columns();
    }
    return row;
  }

  /** Returns what stands before a cell in its row, in order. */
  List<Passage> before(CellPosition cell) {
    List<Passage> row = new ArrayList<>();
    for (int column = 0; column < cell.column(); ) {
      int here = column;
      Optional<Passage> found =
          lowest(cells, cell.table(), column, cell.row())
              .filter(passage -> place(passage).covers(cell.row(), here));
      found.ifPresent(row::add);
      column =
          found.map(passage -> place(passage).column() + place(passage).columns()).orElse(here + 1);
    }
    return row;
  }

  private static Optional<Passage> lowest(
      Map<List<Integer>, NavigableMap<Integer, Passage>> passages, int table, int column, int row) {
    return Optional.ofNullable(passages.get(List.of(table, column)))
        .flatMap(rows -> Optional.ofNullable(rows.floorEntry(row)))
        .map(Map.Entry::getValue);
  }
}
