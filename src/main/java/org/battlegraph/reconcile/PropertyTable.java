package org.battlegraph.reconcile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.battlegraph.query.Bilingual;

/** The properties of {@code reconcile/properties.tsv}, in its order. */
final class PropertyTable {
  private static final String FILE = "/reconcile/properties.tsv";
  private static final int COLUMNS = 7;
  private final Map<String, ReconcilableProperty> byId = new LinkedHashMap<>();

  private PropertyTable() {}

  static PropertyTable bundled() {
    PropertyTable table = new PropertyTable();
    try (InputStream in = PropertyTable.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(table::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  List<ReconcilableProperty> all() {
    return List.copyOf(byId.values());
  }

  Optional<ReconcilableProperty> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  private void add(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException(FILE + ": " + COLUMNS + " columns wanted in: " + line);
    }
    byId.put(
        cells[0],
        new ReconcilableProperty(
            cells[0],
            List.of(cells[1].split(" ")),
            Optional.of(cells[2]).filter(range -> !range.isEmpty()),
            ReconcilableProperty.Where.valueOf(cells[3].toUpperCase(Locale.ROOT)),
            cells[4],
            new Bilingual(cells[5], cells[6])));
  }
}
