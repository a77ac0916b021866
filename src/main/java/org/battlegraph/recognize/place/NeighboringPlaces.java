package org.battlegraph.recognize.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.CommonWords;

/** Collects names beside places already known: 平南、丹竹, 廣西綏淥, 柳州南約18公里的四方塘. */
final class NeighboringPlaces {
  /** A village or the like, and what ends its name. */
  private static final Pattern REST =
      Pattern.compile(
          "([^，。、的之和与各等]\\p{IsHan}{0,2}(?:村|镇|乡|店|集|庄|屯|堡|寨|铺|圩|墟|岗|沟|山|岭|关|口|桥|渡|坡|塘|湾|河|寺|庙|营|坪|坝|洲|岛|沱))"
              + "(?=[，。；：、）)（(”」]|附近|一带|地区|之线|一线|失守|$)");

  private record Vote(String name, PlaceClue clue) {}

  private final PlaceScene scene;

  /** What stands beside a known place is the same in every round. */
  private final Map<Span, List<Vote>> beside = new HashMap<>();

  NeighboringPlaces(PlaceScene scene) {
    this.scene = scene;
  }

  void collect(Ballot votes, WordIndex<String> known) {
    for (Passage passage : scene.reading().passages()) {
      for (WordIndex.Hit<String> hit : known.find(scene.text(), passage.span())) {
        if (scene.isFree(hit.span())) {
          beside
              .computeIfAbsent(hit.span(), span -> beside(hit, passage.span()))
              .forEach(vote -> votes.add(vote.name(), vote.clue()));
        }
      }
    }
  }

  private List<Vote> beside(WordIndex.Hit<String> hit, Span part) {
    List<Vote> votes = new ArrayList<>();
    beside(scene, (name, clue) -> votes.add(new Vote(name, clue)), hit, part);
    return votes;
  }

  private static void beside(PlaceScene scene, Ballot votes, WordIndex.Hit<String> hit, Span part) {
    int end = hit.span().end();
    PlaceKind kind = scene.names().kind(hit.value());
    int before = hit.span().begin();
    int separator = scene.lexicon().conjunctions().endingAt(scene.text(), part.begin(), before);
    if (separator > 0 && kind != PlaceKind.STATE) {
      ContextPlaces.nameBefore(scene, before - separator, part)
          .ifPresent(
              name -> {
                ContextPlaces.vote(scene, votes, name, part, PlaceClue.COORDINATED);
                if (scene.leftEdge(name.begin(), part) == PlaceScene.SURE) {
                  votes.add(scene.reading().folded(name), PlaceClue.SURE);
                }
              });
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
          .filter(
              name ->
                  ContextPlaces.isBeforeLocative(scene, name, part)
                      || scene.names().isKnown(scene.reading().folded(name))
                      || scene.names().isKnownWithAttribute(scene.reading().folded(name)))
          .ifPresent(name -> ContextPlaces.vote(scene, votes, name, part, PlaceClue.WITHIN));
    }
    if (kind == PlaceKind.WATER && before > part.begin() && isOtherBed(scene, hit.span())) {
      votes.add(
          scene.reading().folded(new Span(before - 1, hit.span().end())), PlaceClue.SHORT_FORM);
    }
    if (isInFull(hit.value())) {
      rest(scene, end, part)
          .ifPresent(name -> votes.add(scene.reading().folded(name), PlaceClue.WITHIN_FULL));
    }
    Vicinity.after(scene.text(), end, part).ifPresent(near -> led(scene, votes, near, part));
  }

  private static boolean isInFull(String name) {
    return name.length() > 2 && "省市县镇乡".indexOf(name.charAt(name.length() - 1)) >= 0;
  }

  /** A river has an old and a new bed: 新黃河. */
  private static boolean isOtherBed(PlaceScene scene, Span river) {
    return "新旧老故".indexOf(scene.text().charAt(river.begin() - 1)) >= 0
        && scene.isOpen(new Span(river.begin() - 1, river.end()));
  }

  /** Reads the place that a vicinity leads to: 柳州以北的X; after 附近的 it must end at a mark. */
  private static void led(PlaceScene scene, Ballot votes, Vicinity near, Span part) {
    near.leadsTo()
        .flatMap(begin -> ContextPlaces.nameAt(scene, begin, part))
        .filter(
            name ->
                near.isExact()
                    || scene.rightEdge(name.end(), part) == PlaceScene.SURE
                        && scene.names().hasLongStem(scene.reading().folded(name)))
        .ifPresent(
            name ->
                ContextPlaces.vote(
                    scene,
                    votes,
                    name,
                    part,
                    near.isExact() ? PlaceClue.MEASURED : PlaceClue.NEARBY));
  }

  /** Returns what is left between a town in full and a mark, if it ends as the name of a place. */
  private static Optional<Span> rest(PlaceScene scene, int begin, Span part) {
    Matcher rest = REST.matcher(scene.text()).region(begin, part.end());
    if (!rest.lookingAt()) {
      return Optional.empty();
    }
    Span span = new Span(begin, rest.end(1));
    boolean name =
        scene.names().isPossibleWord(rest.group(1))
            && !CommonWords.isOrdinary(rest.group(1))
            && scene.isOpen(span);
    return name ? Optional.of(span) : Optional.empty();
  }
}
