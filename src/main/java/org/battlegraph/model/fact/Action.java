package org.battlegraph.model.fact;

import java.util.Optional;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.Extent;

/**
 * What a force, or somebody at the head of troops, did at a place or to another force.
 *
 * @param basis its basis
 * @param type what it did
 * @param actor who did it; empty where the text does not say (a passive without an agent)
 * @param place where
 * @param placeRole what the place is to a movement
 * @param target to whom, or what was made
 * @param event the event with a name that it belongs to, where the text says so
 * @param extent how much of the force
 */
public record Action(
    Basis basis,
    ActionType type,
    Optional<EntityId> actor,
    Optional<EntityId> place,
    Optional<PlaceRole> placeRole,
    Optional<EntityId> target,
    Optional<EntityId> event,
    Extent extent)
    implements Fact {
  /** Returns the same action, of which one is as sure as said. */
  public Action withConfidence(double confidence) {
    Basis sure =
        new Basis(basis.date(), basis.partOfDay(), basis.standing(), confidence, basis.evidence());
    return new Action(sure, type, actor, place, placeRole, target, event, extent);
  }

  @Override
  public String relation() {
    return "action";
  }

  @Override
  public <R> R accept(FactVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
