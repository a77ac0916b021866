package org.battlegraph.model.fact;

import java.util.Optional;
import org.battlegraph.model.entity.EntityId;

/**
 * What became of a person.
 *
 * @param basis its basis
 * @param person the person
 * @param fate what became of the person
 * @param place where
 */
public record Fate(Basis basis, EntityId person, FateKind fate, Optional<EntityId> place)
    implements Fact {
  @Override
  public String relation() {
    return "fate";
  }

  @Override
  public <R> R accept(FactVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
