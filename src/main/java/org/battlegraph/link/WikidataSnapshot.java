package org.battlegraph.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.battlegraph.link.ItemAnswer.Way;
import org.battlegraph.zh.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A small set of items in Wikidata's own JSON form, held in memory: the one that comes with the
 * library, or another in its place.
 *
 * <p>It is asked for titles and ids, and not for names: who else bears a name stands in no small
 * set, so that a name alone would prove nothing.
 */
public final class WikidataSnapshot implements WikidataSource {
  private static final String ITEMS = "/wikidata/snapshot.json";
  private static final String REDIRECTS = "/wikidata/redirects.tsv";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, WikidataItem> byId = new HashMap<>();
  private final Map<String, WikidataItem> byTitle = new HashMap<>();
  private final Map<String, WikidataItem> byFoldedTitle = new HashMap<>();
  private final Map<String, WikidataItem> byRedirect = new HashMap<>();

  private WikidataSnapshot(List<WikidataItem> items, Map<String, String> redirects) {
    for (WikidataItem item : items) {
      byId.put(item.id(), item);
      item.title()
          .ifPresent(
              title -> {
                byTitle.put(title, item);
                byFoldedTitle.putIfAbsent(Folding.fold(title), item);
              });
    }
    redirects.forEach(
        (from, to) ->
            Optional.ofNullable(byTitle.get(to))
                .ifPresent(item -> byRedirect.put(Folding.fold(from), item)));
  }

  /**
   * Reads the items that come with the library.
   *
   * @throws LinkDataException if they cannot be read
   */
  public static WikidataSnapshot bundled() {
    try (InputStream items = resource(ITEMS);
        InputStream redirects = resource(REDIRECTS)) {
      return new WikidataSnapshot(items(items, ITEMS), redirects(redirects));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads items from a file.
   *
   * @param file an array of entities, each in Wikidata's JSON form
   * @throws LinkDataException if it cannot be read, or holds something else
   */
  public static WikidataSnapshot of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new WikidataSnapshot(items(in, file.toString()), Map.of());
    } catch (IOException e) {
      throw new LinkDataException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /** Returns a set of items. */
  public static WikidataSnapshot of(List<WikidataItem> items) {
    return new WikidataSnapshot(items, Map.of());
  }

  /** One title has one item whatever its script: Wikipedia converts between them by itself. */
  @Override
  public ItemAnswer look(ItemRequest request) {
    ItemAnswer.Builder answer = new ItemAnswer.Builder();
    for (String title : request.titles()) {
      String folded = Folding.fold(title);
      add(answer, title, Way.TITLE, byTitle.get(title));
      add(answer, title, Way.VARIANT, byFoldedTitle.get(folded));
      add(answer, title, Way.REDIRECT, byRedirect.get(folded));
    }
    for (String id : request.ids()) {
      Optional.ofNullable(byId.get(id)).ifPresent(item -> answer.id(id, item));
    }
    return answer.build();
  }

  private static void add(
      ItemAnswer.Builder answer, String title, Way way, @Nullable WikidataItem item) {
    if (item != null) {
      answer.title(title, way, item);
    }
  }

  private static InputStream resource(String name) {
    InputStream in = WikidataSnapshot.class.getResourceAsStream(name);
    if (in == null) {
      throw new LinkDataException(name + " is missing");
    }
    return in;
  }

  private static List<WikidataItem> items(InputStream in, String name) throws IOException {
    JsonNode entities;
    try {
      entities = JSON.readTree(in);
    } catch (JsonProcessingException e) {
      throw new LinkDataException(
          "%s:%d: not JSON".formatted(name, e.getLocation().getLineNr()), e);
    }
    if (entities == null || !entities.isArray()) {
      throw new LinkDataException(name + ":1: not an array of entities in Wikidata's JSON form");
    }
    List<WikidataItem> items = new ArrayList<>();
    for (JsonNode entity : entities) {
      try {
        items.add(EntityJson.read(entity));
      } catch (LinkDataException e) {
        throw new LinkDataException(
            name + ", entity " + (items.size() + 1) + ": " + e.getMessage(), e);
      }
    }
    return items;
  }

  private static Map<String, String> redirects(InputStream in) {
    Map<String, String> redirects = new HashMap<>();
    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split("\t", 2))
        .forEach(cells -> redirects.put(cells[0], cells[1]));
    return redirects;
  }
}
