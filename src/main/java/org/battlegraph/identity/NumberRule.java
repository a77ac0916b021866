package org.battlegraph.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A unit with a number whose side no article tells may be the one that has the number and the
 * echelon in another article. Number and echelon prove nothing, since every army has them.
 */
final class NumberRule implements JoinRule {
  static final String NAME = "identity.number";

  @Override
  public void propose(Things things, Proposals proposals) {
    SortedMap<String, List<Thing>> known = new TreeMap<>();
    things
        .of(Kind.UNIT)
        .filter(unit -> unit.designation().isPresent() && !unit.traits().sides().isEmpty())
        .forEach(
            unit ->
                keys(unit)
                    .forEach(key -> known.computeIfAbsent(key, k -> new ArrayList<>()).add(unit)));
    things
        .of(Kind.UNIT)
        .filter(unit -> unit.traits().sides().isEmpty() && !unit.traits().numbers().isEmpty())
        .forEach(
            unit -> {
              for (String key : keys(unit)) {
                List<Thing> others = known.getOrDefault(key, List.of());
                if (others.size() == 1) {
                  String reason = "one number and one echelon, but no article tells the one's side";
                  Thing other = others.get(0);
                  proposals.doubt(unit, unit.label(), other, other.label(), NAME, reason);
                }
              }
            });
  }

  private static List<String> keys(Thing unit) {
    List<String> keys = new ArrayList<>();
    for (Integer number : unit.traits().numbers()) {
      for (String echelon : unit.traits().echelons()) {
        keys.add(number + "|" + echelon);
      }
    }
    return keys;
  }
}
