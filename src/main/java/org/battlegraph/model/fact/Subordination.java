package org.battlegraph.model.fact;

import org.battlegraph.model.entity.EntityId;

/**
 * A force stands under another.
 *
 * @param basis its basis
 * @param subordinate the lower force
 * @param superior the higher force
 * @param tenure from when to when it stood there, as far as the text gives it
 */
public record Subordination(Basis basis, EntityId subordinate, EntityId superior, Tenure tenure)
    implements Fact {
  @Override
  public String relation() {
    return "subordination";
  }

  @Override
  public <R> R accept(FactVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
