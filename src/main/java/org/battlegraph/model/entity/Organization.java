package org.battlegraph.model.entity;

/**
 * A body that is not military.
 *
 * @param id its identity
 * @param naming its names
 */
public record Organization(EntityId id, Naming naming) implements Entity {

  @Override
  public String type() {
    return "Organization";
  }
}
