package org.battlegraph.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.battlegraph.ontology.OwnFiles;

/**
 * A tab-separated word list with a header.
 *
 * <p>The first line names the columns; lines that begin with {@code #} and empty lines are
 * comments. Every row has as many cells as the header; a cell may be empty, and several values in a
 * cell are parted by {@code |}.
 *
 * <p>Rows can be added without a change of the library: what lies on the class path as {@code
 * battlegraph/lexicon/NAME.tsv}, in any number of folders and jars, is read behind {@code
 * lexicon/NAME.tsv} and needs the same columns.
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
   * @param file the file, for messages
   * @param line the line in the file, from 1
   * @param columns the names of the columns
   * @param cells the cells, one a column
   */
  public record Row(String file, int line, List<String> columns, List<String> cells) {
    /**
     * Returns the cell in a column.
     *
     * @throws LexiconException if the table has no such column
     */
    public String get(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new LexiconException(file + " has no column " + column);
      }
      return cells.get(index);
    }

    /**
     * Returns the error that a row deserves.
     *
     * @param reason what its first cell does wrong
     */
    public LexiconException refused(String reason) {
      return wrong(cells.get(0) + " " + reason);
    }

    /**
     * Returns the error of a row with something wrong in it.
     *
     * @param what what is wrong
     */
    public LexiconException wrong(String what) {
      return new LexiconException("%s, line %d: %s".formatted(file, line, what));
    }

    /** Returns the values in a column, which are parted by {@code |}; none if the cell is empty. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("[|]"));
    }
  }

  /**
   * Reads {@code lexicon/NAME.tsv} from the class path, and what others add to it.
   *
   * @throws LexiconException if it is missing, a row does not fit the header, or a file that adds
   *     to it has other columns
   */
  public static WordTable load(String name) {
    String file = "lexicon/" + name + ".tsv";
    URL own = WordTable.class.getResource("/" + file);
    if (own == null) {
      throw new LexiconException(file + " is missing");
    }
    WordTable table = read(name, file, own);
    List<Row> rows = new ArrayList<>(table.rows());
    for (URL further : OwnFiles.named(file)) {
      WordTable added = read(name, further.toString(), further);
      if (!added.columns().equals(table.columns())) {
        throw new LexiconException(
            "%s: the first line must name the columns %s".formatted(further, table.columns()));
      }
      rows.addAll(added.rows());
    }
    return new WordTable(name, table.columns(), rows);
  }

  private static WordTable read(String name, String file, URL address) {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(address.openStream(), StandardCharsets.UTF_8))) {
      return read(name, file, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WordTable read(String name, String file, BufferedReader in) throws IOException {
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
        rows.add(new Row(file, number, columns, cells));
      } else {
        throw new LexiconException(
            "%s, line %d: %d cells, but %d columns; a cell may be empty, but its tab must be there"
                .formatted(file, number, cells.size(), columns.size()));
      }
    }
    return new WordTable(name, columns, rows);
  }
}
