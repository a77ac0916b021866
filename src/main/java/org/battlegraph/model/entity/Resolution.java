package org.battlegraph.model.entity;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.battlegraph.model.mention.Mention;

/**
 * What the mentions of one article mean.
 *
 * @param entities all entities of the article by their ids, in the order of the ids
 * @param meanings for each mention that means an entity, which one
 */
public record Resolution(Map<EntityId, Entity> entities, Map<Mention, EntityId> meanings) {
  /** Copies both and checks that every meaning is an entity of the article. */
  public Resolution {
    entities = Collections.unmodifiableMap(new TreeMap<>(entities));
    meanings = Map.copyOf(meanings);
    for (EntityId id : meanings.values()) {
      if (!entities.containsKey(id)) {
        throw new IllegalArgumentException("a mention means an unknown entity: " + id);
      }
    }
  }

  /** Returns the entity that a mention means. */
  public Optional<Entity> meaningOf(Mention mention) {
    return Optional.ofNullable(meanings.get(mention)).map(entities::get);
  }
}
