package org.battlegraph.infer.critic;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.battlegraph.lexicon.ActionVerb;
import org.battlegraph.lexicon.ContextWords;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.lexicon.CueWord;
import org.battlegraph.lexicon.EventWords;
import org.battlegraph.lexicon.WordEdges;
import org.battlegraph.model.mention.EventKind;
import org.battlegraph.model.mention.ObjectRole;
import org.battlegraph.zh.CommonWords;

/**
 * The words around the names of places, folded, by which places are also read.
 *
 * @param leaders what stands before a place: verbs that have one as their object, and small words
 * @param followers what stands after one, or makes the name of a battle of it
 */
record PlaceSurroundings(WordEdges leaders, WordEdges followers) {
  private static final Set<ObjectRole> PLACES =
      EnumSet.of(ObjectRole.PLACE_OR_TARGET, ObjectRole.DESTINATION, ObjectRole.ORIGIN);

  private static final Set<Cue> WAYS = EnumSet.of(Cue.TOWARD, Cue.FROM, Cue.VIA);

  static PlaceSurroundings load() {
    Set<String> leaders = new HashSet<>();
    ActionVerb.load().stream()
        .filter(verb -> PLACES.contains(verb.object()))
        .forEach(verb -> leaders.add(verb.word()));
    CueWord.load().stream()
        .filter(word -> WAYS.contains(word.cue()))
        .forEach(word -> leaders.add(word.word()));
    Set<String> followers =
        new HashSet<>(ContextWords.load("place-context").of("locative").words());
    EventWords.load().words().stream()
        .filter(event -> event.use() != EventWords.Use.SOLE && event.kind() == EventKind.BATTLE)
        .forEach(event -> followers.add(event.word()));
    return new PlaceSurroundings(new WordEdges(leaders), new WordEdges(followers));
  }

  /**
   * Tells whether what stands before an index leads to a place; the end of a longer word does not.
   */
  boolean leadTo(String text, int begin) {
    int length = leaders.endingAt(text, 0, begin);
    return length > 1
        || length == 1 && (begin < 2 || !CommonWords.isKnown(text.substring(begin - 2, begin)));
  }

  /** Tells whether what stands from an index on follows a place. */
  boolean follow(String text, int end) {
    return followers.beginningAt(text, end, text.length()) > 0;
  }
}
