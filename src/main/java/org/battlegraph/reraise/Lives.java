package org.battlegraph.reraise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.Action;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.Extent;

/** What an article tells of the ends and beginnings of its units. */
final class Lives {
  /** A dated end or beginning. */
  private record Turn(Period when, boolean ends) {}

  private final Map<EntityId, List<Turn>> turns = new HashMap<>();

  Lives(List<Fact> facts) {
    for (Fact fact : facts) {
      if (fact instanceof Action action
          && action.target().isPresent()
          && action.basis().date().isPresent()
          && action.basis().standing().equals(Standing.ASSERTED)
          && action.extent() == Extent.WHOLE
          && (ends(action) || action.type() == ActionType.FORM)) {
        turns
            .computeIfAbsent(action.target().get(), key -> new ArrayList<>())
            .add(new Turn(Period.of(action.basis().date().get()), ends(action)));
      }
    }
  }

  private static boolean ends(Action action) {
    return action.type() == ActionType.DISBAND || action.type() == ActionType.DESTROY;
  }

  /**
   * Returns the units that bore a number in turn: none unless the article dates an end and, surely
   * after it, a beginning.
   */
  List<Life> of(EntityId number) {
    List<Turn> sorted = new ArrayList<>(turns.getOrDefault(number, List.of()));
    sorted.sort(
        Comparator.comparing((Turn turn) -> turn.when().first())
            .thenComparing(turn -> turn.when().last())
            .thenComparing(Turn::ends));
    List<Life> lives = new ArrayList<>();
    Optional<LocalDate> since = Optional.empty();
    Optional<LocalDate> end = Optional.empty();
    for (Turn turn : sorted) {
      if (turn.ends()) {
        end = Optional.of(turn.when().last());
      } else if (end.isPresent() && turn.when().first().isAfter(end.get())) {
        lives.add(life(number, since, end));
        since = Optional.of(turn.when().first());
        end = Optional.empty();
      }
    }
    if (since.isPresent()) {
      lives.add(life(number, since, end));
    }
    return lives;
  }

  private static Life life(EntityId number, Optional<LocalDate> since, Optional<LocalDate> end) {
    return since
        .map(begin -> Life.since(number, begin, end))
        .orElseGet(() -> Life.until(number, end.orElseThrow()));
  }
}
