package org.battlegraph.model.entity;

/**
 * A country or a regime, which can be a side of a war.
 *
 * @param id its identity
 * @param naming its names
 */
public record State(EntityId id, Naming naming) implements Entity {

  @Override
  public String type() {
    return "State";
  }
}
