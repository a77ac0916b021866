package org.battlegraph.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Types so near each other that careful readers take one for the other: an attack and a
 * counterattack, the killed and the casualties.
 */
final class TypeGroup {
  private static final Map<String, String> ACTIONS =
      groups(
          Map.of(
              "assault",
              List.of("attack", "counterattack", "bombard", "breakthrough", "encircle", "destroy"),
              "take",
              List.of("capture", "recapture", "relieve"),
              "hold",
              List.of("defend", "deploy", "form"),
              "leave",
              List.of("withdraw", "abandon", "surrender", "disband"),
              "move",
              List.of("advance", "reinforce")));
  private static final Map<String, String> FIGURES =
      groups(
          Map.of(
              "loss",
              List.of("killed", "wounded", "casualties", "missing", "civilianDeaths"),
              "equipment",
              List.of("equipmentLost", "equipmentCaptured")));
  private static final Map<String, String> FATES =
      groups(Map.of("dead", List.of("killed", "died")));

  private TypeGroup() {}

  /** Returns the name of the group of a fact's type; a type without a group is its own. */
  static String of(Statement fact) {
    Map<String, String> groups =
        switch (fact.relation()) {
          case ACTION -> ACTIONS;
          case FIGURE -> FIGURES;
          case FATE -> FATES;
          default -> Map.of();
        };
    return groups.getOrDefault(fact.type(), fact.type());
  }

  private static Map<String, String> groups(Map<String, List<String>> members) {
    Map<String, String> groups = new HashMap<>();
    members.forEach((group, types) -> types.forEach(type -> groups.put(type, group)));
    return Map.copyOf(groups);
  }
}
