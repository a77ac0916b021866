package org.battlegraph.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which items stand for the country of a side: of what fought for 日本 Wikidata says that it belongs
 * to the Empire of Japan or to Japan.
 */
public final class CountryItems {
  private static final String FILE = "/wikidata/countries.tsv";

  private final Map<String, Set<String>> byName;

  private CountryItems(Map<String, Set<String>> byName) {
    this.byName = byName;
  }

  /**
   * Reads the list that comes with the library.
   *
   * @throws LinkDataException if a row cannot be read
   */
  public static CountryItems bundled() {
    try (InputStream in = CountryItems.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new LinkDataException(FILE + " is missing");
      }
      Map<String, Set<String>> byName = new HashMap<>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .forEach(line -> read(line, byName));
      return new CountryItems(byName);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(String line, Map<String, Set<String>> byName) {
    String[] cells = line.split("\t", -1);
    if (cells.length < 2 || !cells[1].matches("Q\\d+(\\|Q\\d+)*")) {
      throw new LinkDataException(FILE + ": not a name and items: " + line);
    }
    byName.put(NameKey.of(cells[0]), Set.of(cells[1].split("\\|")));
  }

  /** Returns the items for the name of a side, in either script; none for one that is not known. */
  public Set<String> of(String name) {
    return byName.getOrDefault(NameKey.of(name), Set.of());
  }
}
