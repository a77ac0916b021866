package org.battlegraph.resolve;

import java.util.LinkedHashMap;
import java.util.Map;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Resolution;
import org.battlegraph.model.mention.Mention;

/** Gathers entities and meanings while an article is resolved. */
final class Outcome {
  private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
  private final Map<Mention, EntityId> meanings = new LinkedHashMap<>();

  void add(Entity entity) {
    entities.put(entity.id(), entity);
  }

  void means(Mention mention, EntityId id) {
    meanings.put(mention, id);
  }

  Resolution resolution() {
    return new Resolution(entities, meanings);
  }
}
