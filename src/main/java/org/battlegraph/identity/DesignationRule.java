package org.battlegraph.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Units of one army with one number, one set of titles and one echelon are one, whatever word the
 * text has for the echelon (第3师, 第3師團).
 *
 * <p>The titles 独立 and 混成 of Japanese units come and go in the texts, and yet there were
 * independent mixed brigades and mixed ones of one number. So units that differ in these are one
 * only where an article uses both names for one unit; otherwise they are reported. A bare number
 * proves nothing: it may be the infantry's.
 */
final class DesignationRule implements JoinRule {
  static final String NAME = "identity.designation";
  private static final double CONFIDENCE = 0.98;
  private static final double BRIDGED = 0.9;

  @Override
  public void propose(Things things, Proposals proposals) {
    SortedMap<String, List<Thing>> byCore = new TreeMap<>();
    things
        .of(Kind.UNIT)
        .forEach(
            thing ->
                thing
                    .designation()
                    .ifPresent(
                        name ->
                            byCore
                                .computeIfAbsent(name.core(), key -> new ArrayList<>())
                                .add(thing)));
    for (List<Thing> same : byCore.values()) {
      for (int i = 0; i < same.size(); i++) {
        for (Thing other : same.subList(i + 1, same.size())) {
          pair(same.get(i), other, proposals);
        }
      }
    }
  }

  private static void pair(Thing one, Thing other, Proposals proposals) {
    SortedSet<String> loose = one.designation().orElseThrow().loose();
    SortedSet<String> otherLoose = other.designation().orElseThrow().loose();
    if (loose.equals(otherLoose)) {
      String reason = "one army, one number, one set of titles; their words are of one echelon";
      proposals.join(one, one.label(), other, other.label(), NAME, CONFIDENCE, reason);
    } else if (uses(one, otherLoose)) {
      bridge(one, other, proposals);
    } else if (uses(other, loose)) {
      bridge(other, one, proposals);
    } else {
      String reason = "one army and one number, but the titles 独立 and 混成 differ";
      proposals.doubt(one, one.label(), other, other.label(), NAME, reason);
    }
  }

  private static void bridge(Thing user, Thing other, Proposals proposals) {
    SortedSet<String> loose = other.designation().orElseThrow().loose();
    String name =
        Stream.concat(Stream.of(user.label()), user.others().stream())
            .filter(each -> Designation.loose(Written.plain(each)).equals(loose))
            .findFirst()
            .orElse(user.label());
    String reason = "an article uses both names for one unit: " + user.label() + ", " + name;
    proposals.join(user, name, other, other.label(), NAME, BRIDGED, reason);
  }

  /** Tells whether a unit is also called by these loose titles; none at all is no such name. */
  private static boolean uses(Thing thing, SortedSet<String> loose) {
    return !loose.isEmpty()
        && thing.others().stream()
            .anyMatch(name -> Designation.loose(Written.plain(name)).equals(loose));
  }
}
