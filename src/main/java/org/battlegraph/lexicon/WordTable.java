package org.battlegraph.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab-separated word list with a header.
 *
 * <p>The first line names the columns; lines that begin with {@code #} and empty lines are
 * comments. Every row has as many cells as the header; a cell may be empty, and several values in a
 * cell are parted by {@code |}.
 *
 * @param name the file's name without its ending, for messages
 * @param columns the names of the columns
 * @param rows the rows, in the order of the file
 */
public record WordTable(String name, List<String> columns, List<Row> rows) {
  /** Copies the lists. */
  public WordTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A row of a table.
   *
   * @param table the table's name
   * @param line the line in the file, from 1
   * @param columns the names of the columns
   * @param cells the cells, one a column
   */
  public record Row(String table, int line, List<String> columns, List<String> cells) {
    /**
     * Returns the cell in a column.
     *
     * @throws LexiconException if the table has no such column
     */
    public String get(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new LexiconException("lexicon/" + table + ".tsv has no column " + column);
      }
      return cells.get(index);
    }

    /**
     * Returns the error that a row deserves.
     *
     * @param reason what its first cell does wrong
     */
    public LexiconException refused(String reason) {
      return new LexiconException(
          "lexicon/%s.tsv, line %d: %s %s".formatted(table, line, cells.get(0), reason));
    }

    /** Returns the values in a column, which are parted by {@code |}; none if the cell is empty. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("[|]"));
    }
  }

  /**
   * Reads {@code lexicon/NAME.tsv} from the class path.
   *
   * @throws LexiconException if it is missing or a row does not fit the header
   */
  public static WordTable load(String name) {
    try (InputStream in = WordTable.class.getResourceAsStream("/lexicon/" + name + ".tsv")) {
      if (in == null) {
        throw new LexiconException("lexicon/" + name + ".tsv is missing");
      }
      return read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WordTable read(String name, BufferedReader in) throws IOException {
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = cells;
      } else if (cells.size() == columns.size()) {
        rows.add(new Row(name, number, columns, cells));
      } else {
        throw new LexiconException(
            "lexicon/%s.tsv, line %d: %d cells, but %d columns"
                .formatted(name, number, cells.size(), columns.size()));
      }
    }
    return new WordTable(name, columns, rows);
  }
}
