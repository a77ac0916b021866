package org.battlegraph.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A named relation between a reader's fact and an extracted one: how far they are the same. */
public enum Correspondence {
  /**
   * Relation, entities and the group of the type must agree. Where the reader gives a date, half of
   * the credit is for the days that the two dates share.
   */
  LENIENT {
    @Override
    double credit(Statement gold, Statement found) {
      return comparable(gold, found) ? time(gold, found) : 0;
    }
  },
  /** Full credit by the lenient relation, and the very same type, kind or fate; nothing else. */
  STRICT {
    @Override
    double credit(Statement gold, Statement found) {
      return gold.type().equals(found.type()) && LENIENT.credit(gold, found) == 1 ? 1 : 0;
    }
  };

  /** Returns the credit of an extracted fact for a reader's fact; 0 if they are two facts. */
  abstract double credit(Statement gold, Statement found);

  private static boolean comparable(Statement gold, Statement found) {
    if (gold.relation() != found.relation()
        || !TypeGroup.of(gold).equals(TypeGroup.of(found))
        || !requiredAgree(gold, found)) {
      return false;
    }
    return switch (gold.relation()) {
      case ACTION -> objectsAgree(gold, found);
      case FIGURE -> figuresAgree(gold, found);
      default -> true;
    };
  }

  private static boolean requiredAgree(Statement gold, Statement found) {
    return gold.relation().required().stream()
        .allMatch(
            slot ->
                share(gold.in(slot), found.in(slot))
                    // A reader may find an action without an actor.
                    || (gold.relation() == Relation.ACTION && gold.in(slot).isEmpty()));
  }

  private static boolean objectsAgree(Statement gold, Statement found) {
    if (!gold.in(Slot.PLACE).isEmpty()) {
      return share(gold.in(Slot.PLACE), found.in(Slot.PLACE));
    }
    return gold.in(Slot.TARGET).isEmpty()
        || share(gold.in(Slot.TARGET), found.in(Slot.TARGET))
        || share(gold.in(Slot.TARGET), found.in(Slot.PLACE));
  }

  private static boolean figuresAgree(Statement gold, Statement found) {
    boolean sameNumber = found.value().equals(gold.value()) || found.value().equals(gold.max());
    boolean sameForce =
        gold.in(Slot.OF).isEmpty()
            || found.in(Slot.OF).isEmpty()
            || share(gold.in(Slot.OF), found.in(Slot.OF));
    return found.value().isPresent() && sameNumber && sameForce;
  }

  private static double time(Statement gold, Statement found) {
    if (gold.relation() != Relation.EVENT) {
      return gold.time()
          .date()
          .map(date -> 0.5 + 0.5 * agreement(date, found.time().date()))
          .orElse(1.0);
    }
    List<Double> ends = new ArrayList<>();
    gold.time().start().ifPresent(start -> ends.add(agreement(start, found.time().start())));
    gold.time().end().ifPresent(end -> ends.add(agreement(end, found.time().end())));
    return ends.stream().mapToDouble(Double::doubleValue).average().orElse(1);
  }

  private static double agreement(Days gold, Optional<Days> found) {
    return found.map(gold::agreement).orElse(0.0);
  }

  private static boolean share(Set<String> one, Set<String> other) {
    return !Collections.disjoint(one, other);
  }
}
