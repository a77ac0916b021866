package org.battlegraph.model.fact;

import java.util.Optional;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.mention.PartialDate;

/**
 * When an event with a name began and ended, and how it ended.
 *
 * @param basis its basis; the date is not used
 * @param event the event
 * @param start when it began
 * @param end when it ended
 * @param result its outcome in the words of the text
 * @param victor who won
 */
public record EventTime(
    Basis basis,
    EntityId event,
    Optional<PartialDate> start,
    Optional<PartialDate> end,
    Optional<String> result,
    Optional<EntityId> victor)
    implements Fact {
  @Override
  public String relation() {
    return "event";
  }

  @Override
  public <R> R accept(FactVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
