package org.battlegraph.evaluation.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.battlegraph.evaluation.Tally;
import org.battlegraph.model.text.Span;

/**
 * Which of the recognized mentions of one kind are the reader's, one to one: first those of the
 * very same span, then, in the order of the text, those that share a character.
 *
 * @param exact how many have the very same span
 * @param overlapping how many share at least a character
 * @param missed the reader's spans that nothing recognized stands for
 * @param wrong the recognized spans that stand for none of the reader's
 * @param otherExtent the reader's spans with the recognized ones that end or begin elsewhere
 */
record SpanMatching(
    Tally exact, Tally overlapping, List<Span> missed, List<Span> wrong, List<Pair> otherExtent) {

  /** Two spans that stand for one mention. */
  record Pair(Span gold, Span found) {}

  /** Pairs spans. */
  static SpanMatching of(List<Span> golds, List<Span> founds) {
    List<Span> found = new ArrayList<>(founds);
    found.sort(Comparator.naturalOrder());
    List<Span> gold = new ArrayList<>(golds);
    gold.sort(Comparator.naturalOrder());
    List<Span> missed = new ArrayList<>();
    List<Span> wrong = new ArrayList<>(found);
    for (Span span : gold) {
      if (!wrong.remove(span)) {
        missed.add(span);
      }
    }
    int exact = gold.size() - missed.size();
    List<Pair> otherExtent = new ArrayList<>();
    for (Span span : List.copyOf(missed)) {
      wrong.stream()
          .filter(span::overlaps)
          .findFirst()
          .ifPresent(
              other -> {
                otherExtent.add(new Pair(span, other));
                missed.remove(span);
                wrong.remove(other);
              });
    }
    return new SpanMatching(
        new Tally(gold.size(), found.size(), exact),
        new Tally(gold.size(), found.size(), exact + otherExtent.size()),
        List.copyOf(missed),
        List.copyOf(wrong),
        List.copyOf(otherExtent));
  }
}
