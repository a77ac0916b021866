package org.battlegraph.resolve;

import java.util.HashSet;
import java.util.Set;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.zh.Folding;

/** Mints the ids of one article; two things never share one. */
final class Ids {
  private final String article;
  private final Set<EntityId> given = new HashSet<>();

  Ids(String article) {
    this.article = Folding.fold(article).replace('_', ' ');
  }

  /** Returns the id of a thing that more articles can tell. */
  EntityId shared(String kind, String key) {
    return unused(kind, Folding.fold(key));
  }

  /** Returns the id of a thing that only this article can tell. */
  EntityId own(String kind, String key) {
    return unused(kind, article + "/" + Folding.fold(key));
  }

  private EntityId unused(String kind, String key) {
    EntityId id = new EntityId(kind, key);
    for (int i = 2; !given.add(id); i++) {
      id = new EntityId(kind, key + "~" + i);
    }
    return id;
  }
}
