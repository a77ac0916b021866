package org.battlegraph.reraise;

import java.time.LocalDate;
import java.util.Optional;
import org.battlegraph.model.entity.EntityId;

/**
 * One of the units that bore a number in turn.
 *
 * @param id its identity: the number's, with the year since which or till which it was
 * @param since the first day on which it can have been raised, unless it is the first
 * @param until the last day on which it can have ended, unless it is the last
 */
record Life(EntityId id, Optional<LocalDate> since, Optional<LocalDate> until) {
  /** Makes the unit that bore a number till an end. */
  static Life until(EntityId number, LocalDate until) {
    EntityId id = new EntityId(number.kind(), number.key() + "/until-" + until.getYear());
    return new Life(id, Optional.empty(), Optional.of(until));
  }

  /** Makes the unit that was raised under a number, and ended if there is an end. */
  static Life since(EntityId number, LocalDate since, Optional<LocalDate> until) {
    EntityId id = new EntityId(number.kind(), number.key() + "/since-" + since.getYear());
    return new Life(id, Optional.of(since), until);
  }

  /** Tells whether all of a time falls into it. */
  boolean holds(Period period) {
    return since.filter(period.first()::isBefore).isEmpty()
        && until.filter(period.last()::isAfter).isEmpty();
  }
}
