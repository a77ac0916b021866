package org.battlegraph.recognize.place;

import java.util.Optional;
import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.CommonWords;

/** Collects names after verbs and prepositions, with the lists that follow: 在南丹、大廠布防. */
final class ContextPlaces {
  private static final String ASPECT = "了过";
  private static final int SURE = 2;

  private ContextPlaces() {}

  static void collect(PlaceScene scene, PlaceVotes votes) {
    for (Passage passage : scene.reading().passages()) {
      for (WordIndex.Hit<PlaceClue> leader :
          scene
              .lexicon()
              .leaders()
              .find(scene.text(), passage.span(), hit -> isLeader(scene, hit.span()))) {
        int end = leader.span().end();
        boolean done =
            leader.span().length() > 1
                && end < passage.span().end()
                && ASPECT.indexOf(scene.text().charAt(end)) >= 0;
        list(scene, votes, done ? end + 1 : end, passage.span(), leader.value());
      }
    }
  }

  /** A leader of one character may be a part of a longer word: 由於, 已經, 自己. */
  private static boolean isLeader(PlaceScene scene, Span leader) {
    return leader.length() > 1
        || !isOrdinary(scene, leader.begin() - 1, leader.end())
            && !isOrdinary(scene, leader.begin(), leader.end() + 1);
  }

  private static boolean isOrdinary(PlaceScene scene, int begin, int end) {
    return begin >= 0
        && end <= scene.text().length()
        && CommonWords.isOrdinary(scene.text().substring(begin, end));
  }

  /** Reads names from an index as long as conjunctions part them. */
  static void list(PlaceScene scene, PlaceVotes votes, int begin, Span part, PlaceClue clue) {
    int from = begin;
    for (Optional<Span> name = nameAt(scene, from, part); name.isPresent(); ) {
      int end = name.get().end();
      vote(scene, votes, name.get(), part, clue);
      if (scene.rightEdge(end, part) == SURE) {
        votes.add(scene.reading().folded(name.get()), PlaceClue.SURE);
      }
      end = Vicinity.after(scene.text(), end, part).map(v -> v.span().end()).orElse(end);
      int conjunction = scene.lexicon().conjunctions().beginningAt(scene.text(), end, part.end());
      if (conjunction == 0) {
        return;
      }
      from = end + conjunction;
      name = nameAt(scene, from, part);
    }
  }

  static void vote(PlaceScene scene, PlaceVotes votes, Span span, Span part, PlaceClue clue) {
    String name = scene.reading().folded(span);
    votes.add(name, clue);
    if (scene.lexicon().locatives().beginningAt(scene.text(), span.end(), part.end()) > 0) {
      votes.add(name, PlaceClue.LOCATIVE);
    }
  }

  /** Returns the best name that ends before an index. */
  static Optional<Span> nameBefore(PlaceScene scene, int end, Span part) {
    Optional<Span> best = Optional.empty();
    int bestRank = 0;
    for (int begin = end - 2; begin >= Math.max(end - PlaceNames.LONGEST, part.begin()); begin--) {
      Span span = new Span(begin, end);
      int edge = scene.leftEdge(begin, part);
      String name = scene.reading().folded(span);
      if (edge > 0
          && !scene.names().startsWithLeader(name)
          && scene.names().isPossible(name)
          && scene.isOpen(span)) {
        int rank = 2 * scene.names().score(name) + 1;
        if (rank > bestRank) {
          best = Optional.of(span);
          bestRank = rank;
        }
      }
    }
    return best;
  }

  /** Returns the best name that begins at an index. */
  static Optional<Span> nameAt(PlaceScene scene, int begin, Span part) {
    Optional<Span> best = Optional.empty();
    int bestRank = 0;
    for (int end = begin + 2; end <= Math.min(begin + PlaceNames.LONGEST, part.end()); end++) {
      Span span = new Span(begin, end);
      int edge = scene.rightEdge(end, part);
      String name = scene.reading().folded(span);
      if (edge > 0
          && scene.names().isPossible(name)
          && scene.isOpen(span)
          && (!scene.names().startsWithLeader(name) || edge == SURE)) {
        int rank = edge + 2 * scene.names().score(name) + 1;
        if (rank > bestRank) {
          best = Optional.of(span);
          bestRank = rank;
        }
      }
    }
    return best;
  }
}
