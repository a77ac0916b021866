package org.battlegraph.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.battlegraph.link.WikidataItem.Grade;
import org.battlegraph.link.WikidataItem.Kind;
import org.battlegraph.link.WikidataItem.Point;
import org.battlegraph.zh.Folding;

/** The items that come with the library, from {@code wikidata/links.tsv}. */
public final class WikidataSnapshot implements WikidataSource {
  private static final String FILE = "/wikidata/links.tsv";
  private static final int COLUMNS = 9;

  private final Map<String, WikidataItem> byTitle;
  private final Map<String, WikidataItem> byFoldedTitle;

  private WikidataSnapshot(List<WikidataItem> items) {
    Map<String, WikidataItem> exact = new HashMap<>();
    Map<String, WikidataItem> folded = new HashMap<>();
    for (WikidataItem item : items) {
      exact.put(item.title(), item);
      folded.putIfAbsent(Folding.fold(item.title()), item);
    }
    byTitle = Map.copyOf(exact);
    byFoldedTitle = Map.copyOf(folded);
  }

  /**
   * Reads the items that come with the library.
   *
   * @throws LinkDataException if a row cannot be read
   */
  public static WikidataSnapshot bundled() {
    try (InputStream in = WikidataSnapshot.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new LinkDataException(FILE + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new WikidataSnapshot(
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .skip(1)
              .map(WikidataSnapshot::read)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One title has one item whatever its script: Wikipedia converts between them by itself. */
  @Override
  public Optional<WikidataItem> find(String title) {
    return Optional.ofNullable(byTitle.get(title))
        .or(() -> Optional.ofNullable(byFoldedTitle.get(Folding.fold(title))));
  }

  private static WikidataItem read(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new LinkDataException(FILE + ": not " + COLUMNS + " columns: " + line);
    }
    try {
      return new WikidataItem(
          cells[0],
          Kind.valueOf(cells[1].toUpperCase(Locale.ROOT)),
          cells[2],
          cells[5].isEmpty()
              ? Optional.empty()
              : Optional.of(new Point(new BigDecimal(cells[5]), new BigDecimal(cells[6]))),
          cells[8].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cells[8])),
          Grade.valueOf(cells[7]));
    } catch (IllegalArgumentException e) {
      throw new LinkDataException(FILE + ": " + e.getMessage() + ": " + line, e);
    }
  }
}
