package org.battlegraph.model.text;

/**
 * The place of a passage in a table.
 *
 * @param table the number of the table in the article, from 0
 * @param row the row, from 0; header rows count
 * @param column the column, from 0
 * @param header whether the cell is a heading
 */
public record CellPosition(int table, int row, int column, boolean header) {}
