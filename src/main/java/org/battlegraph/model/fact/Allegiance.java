package org.battlegraph.model.fact;

import org.battlegraph.model.entity.EntityId;

/**
 * A person or a force serves a party, as where the text says that it changes sides.
 *
 * <p>The JSON form of facts has no relation for it; there a side is a property of who has it.
 *
 * @param basis its basis; the date is when it is attested
 * @param member the person or force
 * @param party the state or the troops of the side that the text names
 */
public record Allegiance(Basis basis, EntityId member, EntityId party) implements Fact {
  @Override
  public String relation() {
    return "allegiance";
  }

  @Override
  public <R> R accept(FactVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
