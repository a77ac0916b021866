package org.battlegraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.battlegraph.ontology.Graphs;

/**
 * A question with its answer, as a file of {@code src/test/resources/questions} gives them.
 *
 * <p>The lines that begin with {@code ?} say what is asked for, the first line behind them names
 * the columns, each line behind it is a row. An address stands as its last part, {@code r:} before
 * the parts of a resource.
 *
 * @param query the query's name
 * @param values its parameters
 * @param lines the columns, and below them the rows
 */
record ExpectedAnswer(String query, Map<String, String> values, List<String> lines) {
  static final Path FOLDER = Path.of("src/test/resources/questions");
  private static final String RESOURCES = Graphs.DEFAULT_BASE;

  static ExpectedAnswer read(Path file) {
    try {
      return parse(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ExpectedAnswer parse(String query, String text) {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("? ")) {
        String[] parts = line.substring(2).split(" = ", 2);
        values.put(parts[0], parts[1].replaceFirst("^r:", RESOURCES));
      } else {
        lines.add(line);
      }
    }
    return new ExpectedAnswer(query, values, lines);
  }

  /** The answer of a desk in the same form: no address where the name stands beside it. */
  List<String> ask(QueryDesk desk) {
    ResultTable table = desk.ask(query, values).table();
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      if (!table.columns().contains(table.columns().get(i) + "Name")) {
        shown.add(i);
      }
    }
    List<String> out = new ArrayList<>();
    out.add(String.join(" | ", shown.stream().map(table.columns()::get).toList()));
    for (List<Cell> row : table.rows()) {
      out.add(String.join(" | ", shown.stream().map(i -> shorten(row.get(i))).toList()));
    }
    return out;
  }

  private static String shorten(Cell cell) {
    if (cell instanceof Cell.Thing thing) {
      String iri = thing.iri();
      return iri.startsWith(RESOURCES)
          ? "r:" + URLDecoder.decode(iri.substring(RESOURCES.length()), StandardCharsets.UTF_8)
          : iri.replaceFirst(".*[#/]", "");
    }
    return cell.text();
  }
}
