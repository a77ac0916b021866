package org.battlegraph.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.mention.PlaceKind;

/**
 * A thing to be linked, with what the articles say that helps to tell it from its namesakes.
 *
 * @param id its identity
 * @param kind what it is; empty for one of which nobody knows, which is linked to an item of any
 *     kind that is linked at all
 * @param placeKind of a place, what it is
 * @param titles the titles behind the links on it
 * @param names what the articles call it, the label first; empty for a thing that is to be linked
 *     by its titles only
 * @param context what stands around it
 */
public record Subject(
    EntityId id,
    Optional<ItemKind> kind,
    Optional<PlaceKind> placeKind,
    List<String> titles,
    List<String> names,
    Context context) {
  /** Copies the lists. */
  public Subject {
    titles = List.copyOf(titles);
    names = List.copyOf(names);
  }

  /**
   * Returns what to look for by name: the names, and the titles without what tells them from
   * others. Nothing where it is to be linked by its titles only.
   */
  Set<String> searched() {
    Set<String> all = new LinkedHashSet<>(names);
    if (!names.isEmpty()) {
      titles.forEach(title -> all.add(title.replaceFirst(" [(（].*[)）]$", "")));
    }
    return all;
  }

  /**
   * Tells whether an article is on an event: its title is one of the event's names.
   *
   * @param id the identity of a thing
   * @param names what it is called
   * @param article the title of an article that speaks of it
   */
  public static boolean isOwnEvent(EntityId id, Stream<String> names, String article) {
    String title = NameKey.of(article);
    return id.kind().equals("event") && names.map(NameKey::of).anyMatch(title::equals);
  }

  /**
   * What the articles say around a thing.
   *
   * @param firstYear the first year of what it did, or of its articles
   * @param lastYear the last year of it
   * @param ownYears whether the years are its own and not those of its articles
   * @param countries the items of the countries that it may belong to; empty if nobody knows
   * @param superiors the things that it belongs to or lies in
   * @param neighbors the things of the same articles; the points of those that are linked for sure
   *     tell where a place may lie
   */
  public record Context(
      OptionalInt firstYear,
      OptionalInt lastYear,
      boolean ownYears,
      Set<String> countries,
      Set<EntityId> superiors,
      Set<EntityId> neighbors) {
    /** Nothing is known. */
    public static final Context NONE =
        new Context(OptionalInt.empty(), OptionalInt.empty(), false, Set.of(), Set.of(), Set.of());

    /** Copies the sets. */
    public Context {
      countries = Set.copyOf(countries);
      superiors = Set.copyOf(superiors);
      neighbors = Set.copyOf(neighbors);
    }
  }
}
