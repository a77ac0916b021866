package org.battlegraph.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.Place;

/** What entities are when they are to be linked. */
final class Subjects {
  /** The word for places in the ids of entities. */
  static final String PLACE = "place";

  /** What gets its English name from the item: of the others a rule makes one. */
  static final Set<ItemKind> NAMED_BY_ITEM =
      Set.of(ItemKind.PERSON, ItemKind.EVENT, ItemKind.PLACE, ItemKind.ORGANIZATION);

  private Subjects() {}

  /** Returns an entity that is to be linked by the titles that stand for it in an article. */
  static Subject byTitle(Entity entity, String article) {
    Set<String> titles = new TreeSet<>();
    entity.naming().wikiTitle().ifPresent(titles::add);
    Stream<String> names =
        Stream.concat(Stream.of(entity.naming().label()), entity.naming().others().stream());
    if (Subject.isOwnEvent(entity.id(), names, article)) {
      titles.add(article);
    }
    return new Subject(
        entity.id(),
        ItemKind.of(entity.id()),
        entity instanceof Place place ? Optional.of(place.kind()) : Optional.empty(),
        List.copyOf(titles),
        List.of(),
        Subject.Context.NONE);
  }
}
