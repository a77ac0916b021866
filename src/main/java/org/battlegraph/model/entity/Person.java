package org.battlegraph.model.entity;

import java.util.Optional;

/**
 * A person.
 *
 * @param id the identity
 * @param naming the names
 * @param side whom the person serves
 */
public record Person(EntityId id, Naming naming, Optional<Side> side) implements Entity {

  @Override
  public String type() {
    return "Person";
  }
}
