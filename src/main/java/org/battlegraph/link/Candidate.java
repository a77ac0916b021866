package org.battlegraph.link;

import java.util.Comparator;
import java.util.List;

/**
 * An item that bears a thing's name.
 *
 * @param item the item
 * @param score how well it fits: the sum of what speaks for it and against it; 0.8 is enough for a
 *     link, if no other comes near
 * @param reasons what speaks for it and against it, in words
 */
public record Candidate(WikidataItem item, double score, List<String> reasons) {
  /** The best first; of equals the item that is older. */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(each -> Long.parseLong(each.item().id().substring(1)));

  /** Copies the reasons. */
  public Candidate {
    reasons = List.copyOf(reasons);
  }
}
