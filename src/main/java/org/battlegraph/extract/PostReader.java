package org.battlegraph.extract;

import java.util.Optional;
import org.battlegraph.lexicon.Posts;
import org.battlegraph.lexicon.WordEdges;
import org.battlegraph.model.text.Span;

/** Finds the words for a post behind a name or a verb: 後方司令 in 任第5軍後方司令. */
final class PostReader {
  /** How many characters may stand before the post and belong to its words: 東路前敵總指揮. */
  private static final int MOST_BEFORE = 8;

  private static final int LONGEST = 8;

  /** What ends the words for a post. */
  private static final String ENDS = "，、。；：:,;兼及和与并之的时期后（()）是为由有包一职指率统/／ 　\n";

  private static final String STOPS = "，、。；：:,;兼及和与（()）\n";

  private final String folded;
  private final WordEdges posts;

  PostReader(String folded, Posts posts) {
    this.folded = folded;
    this.posts = posts.words();
  }

  /**
   * Returns the words for a post that begin at a place, with the words that tell which one.
   *
   * @param begin where the words begin
   * @param end where they end at the latest: the next name or the end of the clause
   */
  Optional<Span> at(int begin, int end) {
    if (begin < end && "”」』》".indexOf(folded.charAt(begin)) >= 0) {
      return at(begin + 1, end);
    }
    for (int from = begin; from < end && from - begin <= MOST_BEFORE; from++) {
      if (STOPS.indexOf(folded.charAt(from)) >= 0) {
        return Optional.empty();
      }
      int longest = posts.beginningAt(folded, from, Math.min(end, from + LONGEST));
      for (int to = from + longest; to > from + 1; to--) {
        if (endsAt(to, end) && posts.has(folded.substring(from, to))) {
          return Optional.of(new Span(begin, to));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the post that a force is called by: 鎮守使 of 白河鎮守使. */
  Optional<Span> endOf(Span force) {
    for (int from = force.begin() + 1; from + 1 < force.end(); from++) {
      if (posts.has(folded.substring(from, force.end()))) {
        return Optional.of(new Span(from, force.end()));
      }
    }
    return Optional.empty();
  }

  private boolean endsAt(int at, int end) {
    return at >= end || ENDS.indexOf(folded.charAt(at)) >= 0;
  }
}
