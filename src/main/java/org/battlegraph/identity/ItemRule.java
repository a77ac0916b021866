package org.battlegraph.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Two titles behind which one item of Wikidata stands are one article and a redirect to it.
 *
 * <p>Whether the item is the thing itself or only close to it does not matter: both names are
 * linked to the same.
 */
final class ItemRule implements JoinRule {
  static final String NAME = "identity.redirect";
  private static final double CONFIDENCE = 0.95;

  @Override
  public void propose(Things things, Proposals proposals) {
    SortedMap<String, List<Thing>> byItem = new TreeMap<>();
    for (Thing thing : things.all()) {
      if (thing.kind() != Kind.STATE) {
        for (String item : thing.traits().items()) {
          byItem.computeIfAbsent(thing.kind() + "|" + item, key -> new ArrayList<>()).add(thing);
        }
      }
    }
    byItem.forEach(
        (key, same) -> {
          String item = key.substring(key.lastIndexOf('/') + 1);
          Thing first = same.get(0);
          for (Thing other : same.subList(1, same.size())) {
            String reason = "the titles behind both names stand for one item, " + item;
            proposals.join(first, first.label(), other, other.label(), NAME, CONFIDENCE, reason);
          }
        });
  }
}
