package org.battlegraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.battlegraph.lexicon.PlaceSuffix;
import org.battlegraph.lexicon.PlaceSuffixes;
import org.battlegraph.lexicon.Toponyms;
import org.battlegraph.lexicon.WordTable;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.mention.PlaceMention;

/** Brings the names of places into one form, whatever ending they have: 市, 縣, 一帶. */
final class PlaceForms {
  private final Map<String, List<Ending>> endings = new LinkedHashMap<>();
  private final PlaceSuffixes suffixes = PlaceSuffixes.load();
  private final Toponyms toponyms = Toponyms.load();

  /** An ending, and what stands for it in the one form. */
  private record Ending(String word, String instead) {
    static Ending of(String entry) {
      String[] parts = entry.split("=");
      return new Ending(parts[0], parts.length > 1 ? parts[1] : "");
    }
  }

  PlaceForms() {
    for (WordTable.Row row : WordTable.load("resolve-places").rows()) {
      List<Ending> sorted = new ArrayList<>();
      row.list("endings").forEach(entry -> sorted.add(Ending.of(entry)));
      sorted.sort(Comparator.comparing((Ending ending) -> ending.word().length()).reversed());
      endings.put(row.get("kind"), sorted);
    }
  }

  /** Returns a name in the one form that stands for all of its spellings. */
  String key(String name, PlaceKind kind) {
    String key = strip(name, "ANY");
    return strip(key, kind.name());
  }

  private String strip(String name, String kind) {
    for (Ending ending : endings.getOrDefault(kind, List.of())) {
      int stem = name.length() - ending.word().length();
      if (stem >= 2 && name.endsWith(ending.word())) {
        return name.substring(0, stem) + ending.instead();
      }
    }
    return name;
  }

  /** Returns a name without words for its surroundings. */
  String bare(String name) {
    return strip(name, "ANY");
  }

  /** Returns the form of a mention that names the place itself. */
  String name(PlaceMention mention) {
    return isSurroundings(mention) || isShort(mention)
        ? mention.reference().orElse(mention.name())
        : mention.name();
  }

  /** Tells whether a mention has one character of a name: 川 of 四川, which is its reference. */
  boolean isShort(PlaceMention mention) {
    return Forms.plain(mention.name()).length() == 1;
  }

  /** Tells whether a mention only means the surroundings of a place: 衡山附近. */
  boolean isSurroundings(PlaceMention mention) {
    String name = Forms.plain(mention.name());
    return mention.kind() == PlaceKind.VICINITY
        && mention.reference().isPresent()
        && mention.direction().isEmpty()
        && mention.kilometers().isEmpty()
        && !bare(name).equals(name);
  }

  /** Tells whether a mention means a place by the word for its area: 衡山地區, but not 衡山附近. */
  boolean isArea(PlaceMention mention) {
    String name = Forms.plain(mention.name());
    return isSurroundings(mention) && !strip(name, "AREA").equals(name);
  }

  /** Returns what a place is that is only referred to: 平漢鐵路 in 平漢鐵路南段. */
  PlaceKind kindOf(String name) {
    return Optional.ofNullable(toponyms.kinds().get(name))
        .or(() -> suffixes.of(name).filter(PlaceSuffix::strong).map(PlaceSuffix::kind))
        .orElse(PlaceKind.SETTLEMENT);
  }

  /** Returns the forms under which a place that is only referred to may be known. */
  List<String> forms(String name) {
    return List.of(
        name,
        key(name, kindOf(name)),
        key(name, PlaceKind.SETTLEMENT),
        key(name, PlaceKind.PROVINCE));
  }
}
