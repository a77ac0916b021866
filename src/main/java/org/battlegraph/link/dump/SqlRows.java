package org.battlegraph.link.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The rows that an SQL dump puts into one table, one after another.
 *
 * <p>A dump has them in {@code INSERT INTO} lines of a megabyte each, in which some cells are no
 * UTF-8: cells are kept as bytes, and decoded when they are asked for.
 */
final class SqlRows {
  private static final int BUFFER = 1 << 16;
  private static final int MOST_CELLS = 64;
  private static final String END = "-- Dump completed";

  private final String file;
  private final InputStream in;
  private final String insert;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int filled;
  private long line = 1;
  private boolean inserting;
  private boolean any;
  private boolean complete;

  private byte[] cells = new byte[BUFFER];
  private int length;
  private final int[] ends = new int[MOST_CELLS];
  private int count;

  /**
   * Begins to read.
   *
   * @param file the name of the dump, for messages
   * @param in its bytes
   * @param table the table's name
   */
  SqlRows(String file, InputStream in, String table) {
    this.file = file;
    this.in = in;
    this.insert = "INSERT INTO `" + table + "` VALUES";
  }

  /** Returns the number of the line that is being read, from 1. */
  long line() {
    return line;
  }

  /**
   * Goes to the next row, and tells whether there is one.
   *
   * @throws BrokenDumpException if the dump breaks off, or is none of this table
   */
  boolean next() throws IOException {
    while (true) {
      if (!inserting && !nextStatement()) {
        return false;
      }
      int c = skipSpace();
      if (c == ';') {
        inserting = false;
      } else if (c == '(') {
        readRow();
        return true;
      } else if (c != ',') {
        throw broken(c < 0 ? "the dump breaks off within a statement" : "no row of a table");
      }
    }
  }

  /** Goes behind the next beginning of an insertion; false at the end of the dump. */
  private boolean nextStatement() throws IOException {
    StringBuilder start = new StringBuilder();
    while (true) {
      int c = read();
      if (c < 0) {
        end();
        return false;
      }
      if (c == '\n') {
        start.setLength(0);
      } else if (start.length() < insert.length()) {
        start.append((char) c);
        if (insert.contentEquals(start)) {
          inserting = true;
          any = true;
          return true;
        }
        complete |= END.contentEquals(start);
      }
    }
  }

  private void end() throws BrokenDumpException {
    if (!any) {
      throw broken("no row of the table " + insert.split("`")[1] + " up to here");
    }
    if (!complete) {
      throw broken("the dump breaks off: its last line, '" + END + "', is missing");
    }
  }

  private void readRow() throws IOException {
    length = 0;
    count = 0;
    while (true) {
      int c = skipSpace();
      if (c == '\'') {
        readText();
        c = skipSpace();
      } else {
        while (c >= 0 && c != ',' && c != ')') {
          put(c);
          c = read();
        }
      }
      if (count == MOST_CELLS || c != ',' && c != ')') {
        throw broken(c < 0 ? "the dump breaks off within a row" : "no row of a table");
      }
      ends[count++] = length;
      if (c == ')') {
        return;
      }
    }
  }

  private void readText() throws IOException {
    while (true) {
      int c = read();
      if (c == '\'') {
        return;
      }
      if (c == '\\') {
        c = unescaped(read());
      }
      if (c < 0) {
        throw broken("the dump breaks off within a text");
      }
      put(c);
    }
  }

  private static int unescaped(int c) {
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case '0' -> 0;
      case 'Z' -> 26;
      default -> c;
    };
  }

  private void put(int c) {
    if (length == cells.length) {
      cells = Arrays.copyOf(cells, length * 2);
    }
    cells[length++] = (byte) c;
  }

  private int skipSpace() throws IOException {
    int c = read();
    while (c == ' ' || c == '\n' || c == '\r') {
      c = read();
    }
    return c;
  }

  private int read() throws IOException {
    if (position == filled) {
      filled = in.read(buffer, 0, buffer.length);
      position = 0;
      if (filled <= 0) {
        filled = 0;
        return -1;
      }
    }
    byte c = buffer[position++];
    if (c == '\n') {
      line++;
    }
    return c & 0xff;
  }

  private BrokenDumpException broken(String why) {
    return new BrokenDumpException("%s:%d: %s".formatted(file, line, why));
  }

  /** Returns the number of cells of the row. */
  int count() {
    return count;
  }

  /** Tells whether a cell holds just these bytes. */
  boolean is(int cell, byte[] wanted) {
    return cell < count && Arrays.equals(cells, begin(cell), ends[cell], wanted, 0, wanted.length);
  }

  /** Returns a cell that is a whole number; empty if it is none. */
  Optional<Long> number(int cell) {
    String text =
        new String(cells, begin(cell), ends[cell] - begin(cell), StandardCharsets.US_ASCII);
    return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  /** Returns a cell as text; empty if it is no UTF-8. */
  Optional<String> text(int cell) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(cells, begin(cell), ends[cell] - begin(cell));
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private int begin(int cell) {
    return cell == 0 ? 0 : ends[cell - 1];
  }
}
