package org.battlegraph.model.fact;

import org.battlegraph.model.entity.EntityId;

/**
 * An event is part of a larger one.
 *
 * @param basis its basis
 * @param event the part
 * @param whole the larger event
 */
public record EventPart(Basis basis, EntityId event, EntityId whole) implements Fact {
  @Override
  public String relation() {
    return "partOf";
  }

  @Override
  public <R> R accept(FactVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
