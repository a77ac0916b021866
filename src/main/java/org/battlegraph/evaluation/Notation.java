package org.battlegraph.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A fact in one printable line: {@code action capture | 第13師團 → 柳州 | 1944-11-09}.
 *
 * @param relation its relation
 * @param stance whether it happened; printed where it did not
 * @param type its type, or empty
 * @param value the number of a figure
 * @param time its date as written
 */
record Notation(
    Relation relation, Stance stance, String type, Optional<String> value, Optional<String> time) {

  /**
   * Returns the line.
   *
   * @param entities for each slot what fills it
   * @param labels what an entity is called
   */
  String line(Map<Slot, Set<String>> entities, UnaryOperator<String> labels) {
    List<String> names = new ArrayList<>();
    for (Slot slot : Slot.values()) {
      Set<String> fillers = entities.getOrDefault(slot, Set.of());
      if (!fillers.isEmpty()) {
        names.add(String.join("+", fillers.stream().sorted().map(labels).toList()));
      }
    }
    List<String> cells = new ArrayList<>();
    cells.add((relation.word() + " " + type).strip());
    cells.add(String.join(" → ", names));
    value.ifPresent(cells::add);
    time.ifPresent(cells::add);
    if (stance != Stance.ACTUAL) {
      cells.add(stance.word());
    }
    return String.join(" | ", cells);
  }
}
