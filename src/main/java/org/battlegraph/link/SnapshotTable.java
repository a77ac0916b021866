package org.battlegraph.link;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.battlegraph.link.WikidataStatement.Rank;
import org.battlegraph.link.WikidataValue.Entity;
import org.battlegraph.link.WikidataValue.Point;
import org.battlegraph.link.WikidataValue.Time;

/**
 * A table of titles and their items, as it is collected by hand: one row a title, several for an
 * item whose article goes under several titles. The first is the article's own.
 *
 * <p>What it makes are excerpts of items, and no item as Wikidata has it.
 */
public final class SnapshotTable {
  private static final List<String> COLUMNS =
      List.of("zh_title", "type", "qid", "label_en", "label_zh", "lat", "lon", "grade");
  private static final String ENDED = "ended";
  private static final int YEAR = 9;

  /** The widest class of each type, so that nothing is said that the table does not. */
  private static final Map<String, String> CLASSES =
      Map.of(
          "Person", "Q5",
          "State", "Q7275",
          "Unit", "Q176799",
          "Event", "Q1190554",
          "Place", "Q2221906");

  private final Map<String, List<Row>> byItem;

  private SnapshotTable(Map<String, List<Row>> byItem) {
    this.byItem = byItem;
  }

  /**
   * A row of the table.
   *
   * @param title a title of the Chinese Wikipedia
   * @param type Person, State, Unit, Event, Place, or Other for what is never linked
   * @param item the id of its item
   * @param values what else the row says, by the names of the columns
   */
  public record Row(String title, String type, String item, Map<String, String> values) {
    /** Copies the values. */
    public Row {
      values = Map.copyOf(values);
    }

    private String value(String column) {
      return values.getOrDefault(column, "");
    }
  }

  /**
   * Reads a table.
   *
   * @param file tab-separated, with a first line of column names; lines that begin with # say
   *     nothing
   * @throws LinkDataException if it cannot be read; the message names the line
   */
  public static SnapshotTable read(Path file) {
    Map<String, List<Row>> byItem = new LinkedHashMap<>();
    rows(file)
        .forEach(row -> byItem.computeIfAbsent(row.item(), key -> new ArrayList<>()).add(row));
    return new SnapshotTable(byItem);
  }

  /**
   * Reads the rows of a table.
   *
   * @throws LinkDataException if it cannot be read; the message names the line
   */
  public static List<Row> rows(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new LinkDataException(file + ": cannot be read: " + e.getMessage(), e);
    }
    List<String> header = List.of();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      String place = file + ":" + (i + 1);
      if (header.isEmpty()) {
        header = header(cells, place);
      } else {
        rows.add(row(header, cells, place));
      }
    }
    return rows;
  }

  private static List<String> header(List<String> cells, String place) {
    if (!cells.containsAll(COLUMNS)) {
      throw new LinkDataException(
          place + ": not a table of links: it wants the columns " + String.join(", ", COLUMNS));
    }
    return cells;
  }

  private static Row row(List<String> header, List<String> cells, String place) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      values.put(header.get(i), i < cells.size() ? cells.get(i) : "");
    }
    Row row = new Row(values.get("zh_title"), values.get("type"), values.get("qid"), values);
    if (row.title().isEmpty() || !row.item().matches("Q[1-9][0-9]*")) {
      throw new LinkDataException(place + ": not a title and its item");
    }
    if (!CLASSES.containsKey(row.type()) && !row.type().equals("Other")) {
      throw new LinkDataException(place + ": unknown type '" + row.type() + "'");
    }
    return row;
  }

  /** Returns the items, in the order of the table. */
  public List<WikidataItem> items() {
    return byItem.values().stream().map(SnapshotTable::item).toList();
  }

  /** Returns the array of the items in Wikidata's JSON form, one in a line. */
  public String json() {
    return json(items());
  }

  /** Returns an array of items in Wikidata's JSON form, one in a line, as its dumps are. */
  public static String json(List<WikidataItem> items) {
    return items.stream().map(EntityJson::write).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  /** Returns the titles that are not an article's own, each with that of the article. */
  public Map<String, String> redirects() {
    Map<String, String> redirects = new LinkedHashMap<>();
    byItem
        .values()
        .forEach(
            rows ->
                rows.stream()
                    .skip(1)
                    .forEach(row -> redirects.put(row.title(), rows.get(0).title())));
    return redirects;
  }

  /** Returns the titles that are not an article's own as a table. */
  public String redirectTable() {
    StringBuilder out =
        new StringBuilder("# Titles that the Chinese Wikipedia sends on to another.\nfrom\tto\n");
    redirects().forEach((from, to) -> out.append(from).append('\t').append(to).append('\n'));
    return out.toString();
  }

  private static WikidataItem item(List<Row> rows) {
    Row row = rows.get(0);
    Map<String, String> labels = new LinkedHashMap<>();
    put(labels, "en", row.value("label_en"));
    put(labels, "zh", row.value("label_zh"));
    List<WikidataStatement> statements = new ArrayList<>();
    if (CLASSES.containsKey(row.type())) {
      statements.add(statement("P31", new Entity(CLASSES.get(row.type()))));
    }
    if (!row.value("lat").isEmpty()) {
      statements.add(statement("P625", point(row)));
    }
    if (!row.value(ENDED).isEmpty()) {
      String year = "+%s-00-00T00:00:00Z".formatted(row.value(ENDED));
      statements.add(statement("P576", new Time(year, YEAR)));
    }
    List<String> others = rows.stream().skip(1).map(Row::title).toList();
    return new WikidataItem(
        row.item(),
        OptionalLong.empty(),
        labels,
        Map.of(),
        others.isEmpty() ? Map.of() : Map.of("zh", others),
        Map.of(WikidataItem.CHINESE_WIKIPEDIA, row.title()),
        statements);
  }

  private static void put(Map<String, String> labels, String language, String label) {
    if (!label.isEmpty()) {
      labels.put(language, label);
    }
  }

  private static WikidataStatement statement(String property, WikidataValue value) {
    return new WikidataStatement(property, value, Rank.NORMAL, List.of());
  }

  /** A point is as exact as its digits. */
  private static Point point(Row row) {
    BigDecimal latitude = new BigDecimal(row.value("lat")).stripTrailingZeros();
    BigDecimal longitude = new BigDecimal(row.value("lon")).stripTrailingZeros();
    int digits = Math.max(0, Math.max(latitude.scale(), longitude.scale()));
    return new Point(latitude, longitude, Optional.of(BigDecimal.ONE.scaleByPowerOfTen(-digits)));
  }
}
