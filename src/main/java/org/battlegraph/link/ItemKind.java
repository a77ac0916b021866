package org.battlegraph.link;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.battlegraph.model.entity.EntityId;

/** What an item is an instance of, as far as linking tells things apart. */
public enum ItemKind {
  /** A person. */
  PERSON,
  /** A country or a regime. */
  STATE,
  /** A force. */
  UNIT,
  /** A war, a campaign, a battle, an incident. */
  EVENT,
  /** A place. */
  PLACE,
  /** A body of people that is no force. */
  ORGANIZATION,
  /** What is never linked, whatever else it may be: a disambiguation page, a name, a fiction. */
  REFUSED;

  /** Returns what the id of an entity says that it is. */
  public static Optional<ItemKind> of(EntityId id) {
    return Stream.of(values())
        .filter(kind -> kind != REFUSED && kind.name().toLowerCase(Locale.ROOT).equals(id.kind()))
        .findFirst();
  }
}
