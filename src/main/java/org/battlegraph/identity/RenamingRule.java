package org.battlegraph.identity;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A place that an article says took another name is the one place that goes by that name: 北京改稱北平.
 *
 * <p>A force or a person that took another's name is only reported. A number passes from one
 * division to the next, and the division that bore it before stays another one.
 */
final class RenamingRule implements JoinRule {
  static final String NAME = "identity.renaming";
  private static final double CONFIDENCE = 0.9;

  @Override
  public void propose(Things things, Proposals proposals) {
    SortedMap<String, List<Thing>> known = new TreeMap<>();
    things
        .namesInTime()
        .forEach(
            (bearer, names) -> {
              for (String name : names) {
                List<Thing> called =
                    known.computeIfAbsent(
                        bearer.kind() + "|" + Written.plain(name),
                        key -> called(things, bearer.kind(), name));
                if (!Written.plain(bearer.label()).equals(Written.plain(name))) {
                  pair(bearer, name, called, proposals);
                }
              }
            });
  }

  private static List<Thing> called(Things things, Kind kind, String name) {
    return things
        .of(kind)
        .filter(thing -> Written.plain(thing.label()).equals(Written.plain(name)))
        .toList();
  }

  private static void pair(Thing bearer, String name, List<Thing> called, Proposals proposals) {
    boolean place = bearer.kind() == Kind.PLACE;
    for (Thing other : called) {
      boolean together = other.articles().stream().anyMatch(bearer.articles()::contains);
      if (place && called.size() == 1) {
        String reason = "an article says that the one took the other's name on a date";
        proposals.join(bearer, bearer.label(), other, name, NAME, CONFIDENCE, reason);
      } else if (place) {
        String reason = "an article says that the one took this name, but several things bear it";
        proposals.doubt(bearer, bearer.label(), other, name, NAME, reason);
      } else if (together) {
        String reason = "an article says that the one took the other's name, which others bore too";
        proposals.doubt(bearer, bearer.label(), other, name, NAME, reason);
      }
    }
  }
}
