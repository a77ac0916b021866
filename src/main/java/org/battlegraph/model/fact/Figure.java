package org.battlegraph.model.fact;

import java.util.Optional;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.mention.Magnitude;

/**
 * A strength or a loss.
 *
 * @param basis its basis; a claimant stands in its standing
 * @param kind what is counted
 * @param of whose strength or loss; for captured equipment, who captured it
 * @param event in which event
 * @param place at which place
 * @param magnitude how many
 * @param unitOfCount persons, aircraft, rifles, guns …
 */
public record Figure(
    Basis basis,
    FigureKind kind,
    Optional<EntityId> of,
    Optional<EntityId> event,
    Optional<EntityId> place,
    Magnitude magnitude,
    String unitOfCount)
    implements Fact {
  @Override
  public String relation() {
    return "figure";
  }

  @Override
  public <R> R accept(FactVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
