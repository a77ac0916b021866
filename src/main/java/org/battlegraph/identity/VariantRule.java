package org.battlegraph.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.battlegraph.zh.Sounds;

/**
 * Persons whose names differ in one character that sounds the same are one if both are said to have
 * commanded one unit; without that they are only reported. Brothers have names that differ in one
 * character too, but not in one that sounds the same.
 */
final class VariantRule implements JoinRule {
  static final String NAME = "identity.variant-name";
  private static final double CONFIDENCE = 0.9;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 6;

  @Override
  public void propose(Things things, Proposals proposals) {
    SortedMap<String, List<Thing>> byPattern = new TreeMap<>();
    things
        .of(Kind.PERSON)
        .forEach(
            person -> {
              int[] name = Written.plain(person.label()).codePoints().toArray();
              for (int i = 0; i < name.length && name.length <= LONGEST; i++) {
                if (name.length >= SHORTEST) {
                  byPattern.computeIfAbsent(without(name, i), key -> new ArrayList<>()).add(person);
                }
              }
            });
    byPattern.forEach(
        (pattern, alike) -> {
          int gap = pattern.indexOf('?');
          for (int i = 0; i < alike.size(); i++) {
            for (Thing other : alike.subList(i + 1, alike.size())) {
              pair(alike.get(i), other, gap, things, proposals);
            }
          }
        });
  }

  private static void pair(Thing one, Thing other, int gap, Things things, Proposals proposals) {
    String name = Written.plain(one.label());
    String otherName = Written.plain(other.label());
    int first = name.codePointAt(gap);
    int second = otherName.codePointAt(gap);
    if (first == second || !Sounds.alike(first, second)) {
      return;
    }
    Optional<String> unit = sharedUnit(one, other, things);
    String written = Character.toString(first) + " and " + Character.toString(second);
    if (unit.isPresent()) {
      String reason =
          "the names differ in "
              + written
              + ", which sound the same, and both commanded "
              + unit.get();
      proposals.join(one, one.label(), other, other.label(), NAME, CONFIDENCE, reason);
    } else {
      String reason =
          "the names differ in "
              + written
              + ", which sound the same, but nothing else speaks for it";
      proposals.doubt(one, one.label(), other, other.label(), NAME, reason);
    }
  }

  private static Optional<String> sharedUnit(Thing one, Thing other, Things things) {
    Set<String> both = new HashSet<>(Set.of(one.iri(), other.iri()));
    for (var entry : things.commanders().entrySet()) {
      SortedSet<String> commanders = entry.getValue();
      if (commanders.containsAll(both)) {
        return Optional.of(things.find(entry.getKey()).map(Thing::label).orElse(entry.getKey()));
      }
    }
    return Optional.empty();
  }

  /** Returns the name with a mark for one of its characters, behind as many as stand before it. */
  private static String without(int[] name, int gap) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length; i++) {
      out.appendCodePoint(i == gap ? '?' : name[i]);
    }
    return out.toString();
  }
}
