package org.battlegraph.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Things of one kind whose names are linked to one article are one: in whatever script. */
final class TitleRule implements JoinRule {
  static final String NAME = "identity.title";
  private static final double CONFIDENCE = 0.98;

  @Override
  public void propose(Things things, Proposals proposals) {
    SortedMap<String, List<Thing>> byTitle = new TreeMap<>();
    for (Thing thing : things.all()) {
      if (thing.kind() == Kind.STATE) {
        continue;
      }
      for (String title : thing.titles()) {
        String key = Written.base(title) + "|" + Written.brackets(title).orElse("");
        byTitle.computeIfAbsent(thing.kind() + "|" + key, each -> new ArrayList<>()).add(thing);
      }
    }
    byTitle.forEach((key, same) -> pairs(same, proposals));
  }

  private static void pairs(List<Thing> same, Proposals proposals) {
    Thing first = same.get(0);
    for (Thing other : same.subList(1, same.size())) {
      String reason =
          "both names are linked to one article: "
              + first.titles().first()
              + ", "
              + other.titles().first();
      proposals.join(first, first.label(), other, other.label(), NAME, CONFIDENCE, reason);
    }
  }
}
