package org.battlegraph.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which extracted fact stands for which of the reader's, one to one.
 *
 * @param pairs the facts that correspond
 * @param missed the reader's facts that nothing corresponds to
 * @param wrong the extracted facts that correspond to nothing; a repetition of a found fact is left
 *     out unless its date contradicts
 */
record Matching(List<Pair> pairs, List<Statement> missed, List<Statement> wrong) {

  /**
   * Two facts that correspond.
   *
   * @param gold the reader's
   * @param found the extracted one
   * @param credit above 0, at most 1
   */
  record Pair(Statement gold, Statement found, double credit) {}

  private record Candidate(int gold, int found, double credit) {}

  /** Matches the facts of one article, the best credit first. */
  static Matching of(List<Statement> golds, List<Statement> founds, Correspondence relation) {
    List<Candidate> candidates = candidates(golds, founds, relation);
    BitSet goldTaken = new BitSet();
    BitSet foundTaken = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!goldTaken.get(candidate.gold) && !foundTaken.get(candidate.found)) {
        goldTaken.set(candidate.gold);
        foundTaken.set(candidate.found);
        pairs.add(
            new Pair(golds.get(candidate.gold), founds.get(candidate.found), candidate.credit));
      }
    }
    BitSet counted = (BitSet) foundTaken.clone();
    for (Candidate candidate : candidates) {
      if (!golds.get(candidate.gold).contradicts(founds.get(candidate.found))) {
        counted.set(candidate.found);
      }
    }
    return new Matching(pairs, without(golds, goldTaken), without(founds, counted));
  }

  private static List<Candidate> candidates(
      List<Statement> golds, List<Statement> founds, Correspondence relation) {
    List<Candidate> candidates = new ArrayList<>();
    for (int gold = 0; gold < golds.size(); gold++) {
      for (int found = 0; found < founds.size(); found++) {
        double credit = relation.credit(golds.get(gold), founds.get(found));
        if (credit > 0) {
          candidates.add(new Candidate(gold, found, credit));
        }
      }
    }
    // A stable sort: of equal credits the order of the articles decides.
    candidates.sort(Comparator.comparingDouble(Candidate::credit).reversed());
    return candidates;
  }

  private static List<Statement> without(List<Statement> facts, BitSet taken) {
    return IntStream.range(0, facts.size())
        .filter(index -> !taken.get(index))
        .mapToObj(facts::get)
        .toList();
  }

  /** Returns the counts. */
  Tally tally() {
    return new Tally(
        pairs.size() + missed.size(),
        pairs.size() + wrong.size(),
        pairs.stream().mapToDouble(Pair::credit).sum());
  }
}
