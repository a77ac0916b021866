package org.battlegraph.article;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.battlegraph.model.text.CellPosition;

/**
 * One table while it is written, row by row: where the next cell stands, given the cells above that
 * reach down to it, and under which it stands.
 *
 * <p>A cell stands under the nearest cell at its left that takes all its rows and more than one:
 * the army whose divisions fill the rows beside it. An army of one division takes but one row, and
 * is known by its column, in which a cell above it takes several.
 */
final class TableGrid {
  /** A cell further to the right takes its own row and column alone. */
  private static final int MAX_COLUMNS = CellPosition.MAX_COLUMNS;

  private final int table;

  /** By column, the last cell that others can stand under, be it at its end already. */
  private final Cell[] heads = new Cell[MAX_COLUMNS];

  private final BitSet headColumns = new BitSet();
  private int row = -1;
  private int column;
  private Optional<Cell> open = Optional.empty();

  TableGrid(int table) {
    this.table = table;
  }

  /** A cell: where it stands, under which passage, and the first passage of its own. */
  static final class Cell {
    private final CellPosition position;
    private final int under;
    private int own = ArticleBuilder.NONE;

    private Cell(CellPosition position, int under) {
      this.position = position;
      this.under = under;
    }

    CellPosition position() {
      return position;
    }

    /** Returns the passage that the cell stands under, or none. */
    int under() {
      return under;
    }
  }

  /** Returns the cell that is open. */
  Optional<Cell> cell() {
    return open;
  }

  /** Notes a passage that was written; the first in a cell stands for it. */
  void written(int passage) {
    open.filter(cell -> cell.own == ArticleBuilder.NONE).ifPresent(cell -> cell.own = passage);
  }

  /** Begins a row. */
  void beginRow() {
    close();
    row++;
    column = 0;
  }

  /** Ends a cell or a row. */
  void close() {
    open = Optional.empty();
  }

  /** Ends the head, the body or the foot of the table, beyond which no cell reaches. */
  void endGroup() {
    Arrays.fill(heads, null);
  }

  /** Opens a cell at a place of its own in the row. */
  void openAt(int atColumn, boolean header) {
    column = atColumn;
    open(new CellPosition(table, Math.max(row, 0), column, 1, 1, header));
  }

  /** Opens the next cell of the row. */
  void open(CellSize size, boolean header) {
    int here = Math.max(row, 0);
    while (column < MAX_COLUMNS && heads[column] != null && reaches(heads[column], here)) {
      column++;
    }
    int room = Math.max(1, MAX_COLUMNS - column);
    int columns = Math.min(room, size.columns());
    int rows = column < MAX_COLUMNS ? size.rows() : 1;
    open(new CellPosition(table, here, column, rows, columns, header));
    // The next cell stands behind all its columns, however many.
    column += size.columns();
  }

  private void open(CellPosition position) {
    Cell cell = new Cell(position, under(position));
    if (position.rows() > 1 && !position.header()) {
      headColumns.set(position.column());
    }
    if (position.rows() > 1 || headColumns.get(position.column())) {
      Arrays.fill(heads, position.column(), position.column() + position.columns(), cell);
    }
    open = Optional.of(cell);
  }

  private int under(CellPosition position) {
    int last = position.row() + position.rows() - 1;
    for (int at = Math.min(position.column(), MAX_COLUMNS) - 1; at >= 0; at--) {
      Cell left = heads[at];
      boolean beside = left != null && reaches(left, position.row()) && reaches(left, last);
      if (beside && left.own != ArticleBuilder.NONE) {
        return left.own;
      }
    }
    return ArticleBuilder.NONE;
  }

  private static boolean reaches(Cell cell, int row) {
    return cell.position.covers(row, cell.position.column());
  }
}
