package org.battlegraph.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many rows and columns of its table a cell takes.
 *
 * @param rows at least 1
 * @param columns at least 1
 */
record CellSize(int rows, int columns) {
  /** A cell as most are. */
  static final CellSize ONE = new CellSize(1, 1);

  /** The most that HTML lets a cell take; one that says 0 takes all rows that follow. */
  static final int MAX_ROWS = 65_534;

  private static final Pattern ROWS = attribute("rowspan");
  private static final Pattern COLUMNS = attribute("colspan");

  /** Reads the attributes of a cell as they stand in its tag. */
  static CellSize of(String attributes) {
    return new CellSize(rows(attributes), columns(attributes));
  }

  private static int rows(String attributes) {
    Matcher rows = ROWS.matcher(attributes);
    if (!rows.find()) {
      return 1;
    }
    String number = rows.group(1);
    int count = number.length() > 5 ? MAX_ROWS : Math.min(MAX_ROWS, Integer.parseInt(number));
    return count == 0 ? MAX_ROWS : count;
  }

  private static int columns(String attributes) {
    Matcher columns = COLUMNS.matcher(attributes);
    boolean known = columns.find() && columns.group(1).length() <= 3;
    return known ? Math.max(1, Integer.parseInt(columns.group(1))) : 1;
  }

  private static Pattern attribute(String name) {
    return Pattern.compile(
        "\\b" + name + "\\s*=\\s*[\"']?\\s*(\\d{1,20})", Pattern.CASE_INSENSITIVE);
  }
}
