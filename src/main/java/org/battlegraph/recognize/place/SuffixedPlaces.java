package org.battlegraph.recognize.place;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.battlegraph.lexicon.PlaceSuffix;
import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.CommonWords;

/** Collects names from their last part: 柳州飛機場, 頭屯河, 廣仁嶺. */
final class SuffixedPlaces {
  private static final int LONGEST_STEM = 6;

  /** What nobody builds: the suffix of such a place ends no other word of three characters. */
  private static final Set<PlaceKind> NATURAL =
      EnumSet.of(PlaceKind.MOUNTAIN, PlaceKind.WATER, PlaceKind.ISLAND);

  private final WordIndex<PlaceSuffix> suffixes;

  SuffixedPlaces(PlaceLexicon lexicon) {
    Map<String, PlaceSuffix> words = new HashMap<>(lexicon.suffixes().byWord());
    suffixes = new WordIndex<>(words);
  }

  void collect(PlaceScene scene, PlaceVotes votes) {
    for (Passage passage : scene.reading().passages()) {
      for (WordIndex.Hit<PlaceSuffix> hit : suffixes.find(scene.text(), passage.span())) {
        if (!scene.text().startsWith("枢纽", hit.span().end())
            && scene.rightEdge(hit.span().end(), passage.span()) > 0
            && !scene.runsIntoWord(hit.span(), passage.span())) {
          name(scene, hit.span(), passage.span())
              .ifPresent(
                  span -> {
                    ContextPlaces.vote(scene, votes, span, passage.span(), PlaceClue.SUFFIX);
                    if (opens(scene, span, passage.span())
                        && NATURAL.contains(hit.value().kind())) {
                      votes.add(scene.reading().folded(span), PlaceClue.OPENS);
                    }
                  });
        }
      }
    }
  }

  private static boolean opens(PlaceScene scene, Span name, Span part) {
    return name.length() > 2
        && (name.begin() == part.begin()
            || "，。；：".indexOf(scene.text().charAt(name.begin() - 1)) >= 0);
  }

  private static Optional<Span> name(PlaceScene scene, Span suffix, Span part) {
    Optional<Span> best = Optional.empty();
    int bestRank = 0;
    int first = Math.max(part.begin(), suffix.begin() - LONGEST_STEM);
    for (int begin = suffix.begin() - 1; begin >= first; begin--) {
      Span span = new Span(begin, suffix.end());
      String name = scene.reading().folded(span);
      int edge = scene.leftEdge(begin, part);
      boolean single = suffix.begin() - begin == 1;
      boolean whole =
          !single
              || CommonWords.isPlaceName(name)
              || begin > part.begin()
                  && !CommonWords.isOrdinary(scene.text().substring(begin - 1, begin + 1))
                  && scene.names().allowsSingleStem(scene.reading().folded(suffix));
      if (edge > 0
          && whole
          && !scene.names().startsWithLeader(name)
          && scene.names().isPossible(name)
          && scene.isOpen(span)) {
        int stem = suffix.begin() - begin;
        boolean known =
            CommonWords.isPlaceName(name.substring(0, stem)) || CommonWords.isPlaceName(name);
        int rank = edge + (known ? 2 : 0) + (stem == 1 ? 0 : 1);
        if (rank > bestRank) {
          best = Optional.of(span);
          bestRank = rank;
        }
      }
    }
    return best;
  }
}
