package org.battlegraph.model.fact;

import org.battlegraph.model.entity.EntityId;

/**
 * A force stands under another.
 *
 * @param basis its basis
 * @param subordinate the lower force
 * @param superior the higher force
 */
public record Subordination(Basis basis, EntityId subordinate, EntityId superior) implements Fact {
  @Override
  public String relation() {
    return "subordination";
  }

  @Override
  public <R> R accept(FactVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
