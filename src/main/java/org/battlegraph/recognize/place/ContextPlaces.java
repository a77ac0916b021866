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
        int begin = done ? end + 1 : end;
        list(scene, votes, begin, passage.span(), leader.value());
        if (leader.span().length() > 1 && nameAt(scene, begin, passage.span()).isEmpty()) {
          unusual(scene, begin, passage.span())
              .ifPresent(name -> vote(scene, votes, name, passage.span(), leader.value()));
        }
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
    Optional<Span> name = nameAt(scene, begin, part);
    while (name.isPresent()) {
      int end = name.get().end();
      vote(scene, votes, name.get(), part, clue);
      if (scene.rightEdge(end, part) == SURE) {
        votes.add(scene.reading().folded(name.get()), PlaceClue.SURE);
      }
      end = Vicinity.after(scene.text(), end, part).map(v -> v.span().end()).orElse(end);
      int conjunction = scene.lexicon().conjunctions().beginningAt(scene.text(), end, part.end());
      name = conjunction == 0 ? Optional.empty() : nextInList(scene, end + conjunction, part);
    }
  }

  /** The next place of a list may have a verb of its own: 越懷遠、占金城江. */
  private static Optional<Span> nextInList(PlaceScene scene, int begin, Span part) {
    int verb = scene.lexicon().verbs().beginningAt(scene.text(), begin, part.end());
    return nameAt(scene, begin, part)
        .or(() -> verb == 0 ? Optional.empty() : nameAt(scene, begin + verb, part));
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
        int rank = edge + 2 * scene.names().score(name) + 1;
        if (rank > bestRank) {
          best = Optional.of(span);
          bestRank = rank;
        }
      }
    }
    return best;
  }

  /** After a long verb a name may begin with what is a verb elsewhere: 退守圍場. */
  private static Optional<Span> unusual(PlaceScene scene, int begin, Span part) {
    Span span = new Span(begin, Math.min(begin + 2, part.end()));
    boolean fits =
        span.length() == 2
            && scene.rightEdge(span.end(), part) == SURE
            && scene.names().isPossible(scene.reading().folded(span))
            && scene.isOpen(span);
    return fits ? Optional.of(span) : Optional.empty();
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
          && (!scene.names().startsWithLeader(name) || scene.names().isKnown(name))) {
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
