package org.battlegraph.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.battlegraph.link.WikidataValue.Entity;
import org.battlegraph.model.mention.PlaceKind;

/** Tells of what kind an item is by the classes that it is an instance of. */
final class ItemClasses {
  private static final String FILE = "/wikidata/classes.tsv";
  private static final String INSTANCE_OF = "P31";
  private static final String SUBCLASS_OF = "P279";

  /** How many steps up a class may be from one of the list. */
  private static final int STEPS = 6;

  private final Map<String, ItemKind> kinds;
  private final Map<String, PlaceKind> places;

  private ItemClasses(Map<String, ItemKind> kinds, Map<String, PlaceKind> places) {
    this.kinds = kinds;
    this.places = places;
  }

  /**
   * Reads the list of known classes.
   *
   * @throws LinkDataException if a row cannot be read
   */
  static ItemClasses bundled() {
    try (InputStream in = ItemClasses.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new LinkDataException(FILE + " is missing");
      }
      Map<String, ItemKind> kinds = new HashMap<>();
      Map<String, PlaceKind> places = new HashMap<>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .forEach(line -> read(line, kinds, places));
      return new ItemClasses(kinds, places);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(
      String line, Map<String, ItemKind> kinds, Map<String, PlaceKind> places) {
    String[] cells = line.split("\t", -1);
    try {
      kinds.put(cells[0], ItemKind.valueOf(cells[1].toUpperCase(Locale.ROOT)));
      if (!cells[2].isEmpty()) {
        places.put(cells[0], PlaceKind.valueOf(cells[2].toUpperCase(Locale.ROOT)));
      }
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new LinkDataException(FILE + ": " + e.getMessage() + ": " + line, e);
    }
  }

  /** Returns the same, which also knows the classes of items above which there is a known one. */
  ItemClasses learn(List<WikidataItem> items, WikidataSource source) {
    if (source.cost() == WikidataSource.Cost.FULL_PASS) {
      return this;
    }
    Map<String, Set<String>> above = new HashMap<>();
    Set<String> unknown = new TreeSet<>();
    items.forEach(item -> unknown.addAll(classes(item, INSTANCE_OF)));
    unknown.removeAll(kinds.keySet());
    for (int step = 0; step < STEPS && !unknown.isEmpty(); step++) {
      ItemAnswer answer = source.look(ItemRequest.ofIds(unknown));
      Set<String> next = new TreeSet<>();
      for (String id : unknown) {
        Set<String> parents =
            answer.byId(id).map(each -> classes(each, SUBCLASS_OF)).orElse(Set.of());
        above.put(id, parents);
        parents.stream().filter(each -> !kinds.containsKey(each)).forEach(next::add);
      }
      next.removeAll(above.keySet());
      unknown.clear();
      unknown.addAll(next);
    }
    Map<String, ItemKind> all = new HashMap<>(kinds);
    for (int step = 0; step < STEPS; step++) {
      above.forEach(
          (id, parents) -> parents.stream().sorted().forEach(each -> adopt(all, id, each)));
    }
    return new ItemClasses(all, places);
  }

  private static void adopt(Map<String, ItemKind> all, String id, String parent) {
    ItemKind kind = all.get(parent);
    if (kind == ItemKind.REFUSED) {
      all.put(id, kind);
    } else if (kind != null) {
      all.putIfAbsent(id, kind);
    }
  }

  /**
   * Returns the kinds of an item. Empty if it says nothing of its class, or nothing that is known.
   */
  Set<ItemKind> of(WikidataItem item) {
    Set<ItemKind> found = EnumSet.noneOf(ItemKind.class);
    for (String id : classes(item, INSTANCE_OF)) {
      ItemKind kind = kinds.get(id);
      if (kind != null) {
        found.add(kind);
      }
    }
    return found.contains(ItemKind.REFUSED) ? EnumSet.of(ItemKind.REFUSED) : found;
  }

  /** Returns what places an item may be, as far as its classes tell. */
  Set<PlaceKind> placeKinds(WikidataItem item) {
    Set<PlaceKind> found = EnumSet.noneOf(PlaceKind.class);
    for (String id : classes(item, INSTANCE_OF)) {
      Optional.ofNullable(places.get(id)).ifPresent(found::add);
    }
    return found;
  }

  /** Tells whether a source says nothing at all of an item but its title. */
  static boolean isTitleOnly(WikidataItem item) {
    return !item.isComplete() && item.statements().isEmpty() && item.labels().isEmpty();
  }

  private static Set<String> classes(WikidataItem item, String property) {
    Set<String> ids = new HashSet<>();
    item.statements(property).stream()
        .map(WikidataStatement::value)
        .filter(Entity.class::isInstance)
        .forEach(value -> ids.add(((Entity) value).id()));
    return ids;
  }
}
