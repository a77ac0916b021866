package org.battlegraph.model.fact;

import java.util.Optional;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.mention.Extent;

/**
 * A force, a state or a person took part in an event with a name.
 *
 * @param basis its basis
 * @param actor who took part
 * @param event the event
 * @param role in what role, where the text lets one say
 * @param extent how much of the force
 */
public record Participation(
    Basis basis, EntityId actor, EntityId event, Optional<Role> role, Extent extent)
    implements Fact {
  @Override
  public String relation() {
    return "participation";
  }

  @Override
  public <R> R accept(FactVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
