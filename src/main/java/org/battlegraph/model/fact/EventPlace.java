package org.battlegraph.model.fact;

import org.battlegraph.model.entity.EntityId;

/**
 * Where an event with a name took place.
 *
 * @param basis its basis
 * @param event the event
 * @param place the place
 */
public record EventPlace(Basis basis, EntityId event, EntityId place) implements Fact {
  @Override
  public String relation() {
    return "eventPlace";
  }

  @Override
  public <R> R accept(FactVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
