package org.battlegraph.model.text;

/**
 * The place of a passage in a table.
 *
 * <p>A cell can take several rows and columns. Its words stand once in the text, and what it says
 * holds for each of them: {@link #covers} tells which.
 *
 * @param table the number of the table in the article, from 0
 * @param row the row, or the first of its rows, from 0; header rows count
 * @param column the column, or the first of its columns, from 0
 * @param rows how many rows it takes, at least 1, as the article says: the table may have fewer
 * @param columns how many columns it takes, at least 1, likewise
 * @param header whether the cell is a heading
 */
public record CellPosition(int table, int row, int column, int rows, int columns, boolean header) {

  /** A cell that takes several columns takes none from this one on: no table has as many. */
  public static final int MAX_COLUMNS = 64;

  /** Tells whether the cell takes a place in its table. */
  public boolean covers(int atRow, int atColumn) {
    return row <= atRow && atRow - row < rows && column <= atColumn && atColumn - column < columns;
  }
}
