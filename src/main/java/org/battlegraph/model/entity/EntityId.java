package org.battlegraph.model.entity;

/**
 * The identity of an entity, minted from what an article says of it.
 *
 * <p>It is the same in every run and on every machine, and two articles that say the same of a
 * thing give it the same id; nothing else does. A thing that only its article can tell (守軍) has the
 * article's name in its key.
 *
 * @param kind the lower-case word for its kind: event, unit, person, place, state, organization
 * @param key what tells it from others of its kind, in simplified characters
 */
public record EntityId(String kind, String key) implements Comparable<EntityId> {
  /** Checks that both parts are there. */
  public EntityId {
    if (kind.isEmpty() || key.isEmpty()) {
      throw new IllegalArgumentException("an id has a kind and a key: " + kind + "/" + key);
    }
  }

  @Override
  public int compareTo(EntityId other) {
    int order = kind.compareTo(other.kind);
    return order != 0 ? order : key.compareTo(other.key);
  }

  @Override
  public String toString() {
    return kind + "/" + key;
  }
}
