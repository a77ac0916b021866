package org.battlegraph.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** Returns an entity that is to be linked by the title behind the link on it. */
  static Subject byTitle(Entity entity) {
    return new Subject(
        entity.id(),
        ItemKind.of(entity.id()),
        entity instanceof Place place ? Optional.of(place.kind()) : Optional.empty(),
        entity.naming().wikiTitle().stream().toList(),
        List.of(),
        Subject.Context.NONE);
  }
}
