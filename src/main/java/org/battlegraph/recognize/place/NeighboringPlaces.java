package org.battlegraph.recognize.place;

import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;

/** Collects names beside places already known: 平南、丹竹, 廣西綏淥, 柳州南約18公里的四方塘. */
final class NeighboringPlaces {
  private NeighboringPlaces() {}

  static void collect(PlaceScene scene, PlaceVotes votes, WordIndex<String> known) {
    for (Passage passage : scene.reading().passages()) {
      for (WordIndex.Hit<String> hit : known.find(scene.text(), passage.span())) {
        if (scene.isFree(hit.span())) {
          beside(scene, votes, hit, passage.span());
        }
      }
    }
  }

  private static boolean isFollowedByLocative(PlaceScene scene, Span name, Span part) {
    return scene.lexicon().locatives().beginningAt(scene.text(), name.end(), part.end()) > 0;
  }

  private static void beside(
      PlaceScene scene, PlaceVotes votes, WordIndex.Hit<String> hit, Span part) {
    int end = hit.span().end();
    PlaceKind kind = scene.names().kind(hit.value());
    int before = hit.span().begin();
    int separator = scene.lexicon().conjunctions().endingAt(scene.text(), part.begin(), before);
    if (separator > 0 && kind != PlaceKind.STATE) {
      ContextPlaces.nameBefore(scene, before - separator, part)
          .ifPresent(name -> ContextPlaces.vote(scene, votes, name, part, PlaceClue.COORDINATED));
    }
    int after = Vicinity.after(scene.text(), end, part).map(v -> v.span().end()).orElse(end);
    int conjunction = scene.lexicon().conjunctions().beginningAt(scene.text(), after, part.end());
    if (conjunction > 0 && kind != PlaceKind.STATE) {
      ContextPlaces.list(scene, votes, after + conjunction, part, PlaceClue.COORDINATED);
    } else if (kind == PlaceKind.PROVINCE) {
      ContextPlaces.nameAt(scene, end, part)
          .ifPresent(name -> ContextPlaces.vote(scene, votes, name, part, PlaceClue.WITHIN));
    }
    if (kind == PlaceKind.SETTLEMENT) {
      ContextPlaces.nameAt(scene, end, part)
          .filter(name -> isFollowedByLocative(scene, name, part))
          .ifPresent(name -> ContextPlaces.vote(scene, votes, name, part, PlaceClue.WITHIN));
    }
    Vicinity.after(scene.text(), end, part)
        .flatMap(Vicinity::leadsTo)
        .flatMap(begin -> ContextPlaces.nameAt(scene, begin, part))
        .ifPresent(name -> ContextPlaces.vote(scene, votes, name, part, PlaceClue.MEASURED));
  }
}
