package org.battlegraph.model.fact;

import java.util.Optional;
import org.battlegraph.model.entity.EntityId;

/**
 * A person holds a post in a force, or leads it.
 *
 * @param basis its basis
 * @param person the person
 * @param unit the force, or the state or body where the post is not military
 * @param position the post in the words of the text: 軍長, 司令官, 指揮
 * @param rank the rank in the words of the text: 中將
 * @param commanding whether the post commands: a 師長 does, a 參謀長 or a 副師長 does not
 * @param tenure when it began and ended, where the text says so
 */
public record Appointment(
    Basis basis,
    EntityId person,
    EntityId unit,
    Optional<String> position,
    Optional<String> rank,
    boolean commanding,
    Tenure tenure)
    implements Fact {
  @Override
  public String relation() {
    return "command";
  }

  @Override
  public <R> R accept(FactVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
