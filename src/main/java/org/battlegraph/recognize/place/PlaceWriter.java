package org.battlegraph.recognize.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.PlaceSuffix;
import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.mention.PlaceMention;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;

/** Makes mentions of the names that stand in a passage, with what is said of their vicinity. */
final class PlaceWriter {
  private static final RuleName NAME = new RuleName("place.name");
  private static final RuleName VICINITY = new RuleName("place.vicinity");
  private static final RuleName MEASURED = new RuleName("place.measured");

  /** 東北 and the like are regions, and directions in 東北方. */
  private static final Pattern DIRECTION = Pattern.compile("[东西][南北]");

  private static final Pattern DIRECTION_ENDS = Pattern.compile("[面方部侧角岸向端郊偏约0-9]|各");

  /** 滑縣志 is a book. */
  private static final Pattern RECORD = Pattern.compile("[县市]?志[》，。、）]");

  /** What is a body, a treaty or a paper with the name of a place in its own: 黃埔軍校, 馬關條約. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?:陆军|海军|空军|军官|中央|高等|师范|政务|军事|国民|国防|行政|停战){0,2}(?:军校|军官学校|士官学校|讲武堂|讲武学校|武备学堂|学堂|学校|大学|学院"
              + "|会议|委员会|条约|协定|公约|宣言|公告|密约|日报|晚报|时报|晨报|共产党|国民党)");

  /** Behind a name in quotation marks: 「長江」號, “長江”、“泰山”兩列鐵甲車. */
  private static final Pattern SHIP =
      Pattern.compile(
          "[”」』](?:[、和及][“「『][^“”「」『』]{1,6}[”」』])*(?:[等两二三四五六七八九十\\d]{0,2}[号列艘架]|铁甲车|装甲列车|[舰艇轮])");

  private static final String DIRECTION_LEADERS = "以向往朝正的其之";

  /** Words that make of a state's name an adjective or another word. */
  private static final Pattern NOT_THE_STATE = Pattern.compile("[人族语文籍裔货系]|战区|海军|陆军|空军|军|队");

  /** An area that a side holds, named after a place. */
  private static final Pattern AREA =
      Pattern.compile("(?:抗日|革命|民主|敌后|游击|苏维埃){0,2}(?:根据地|解放区|游击区|苏区)");

  private static final Set<PlaceKind> BUILT =
      EnumSet.of(PlaceKind.AIRFIELD, PlaceKind.STRUCTURE, PlaceKind.ROUTE);

  private final PlaceScene scene;

  PlaceWriter(PlaceScene scene) {
    this.scene = scene;
  }

  List<PlaceMention> mentions(List<WordIndex.Hit<String>> hits, Span part) {
    List<PlaceMention> mentions = new ArrayList<>();
    Optional<Integer> leadsHere = Optional.empty();
    Optional<WordIndex.Hit<String>> previous = Optional.empty();
    for (WordIndex.Hit<String> hit : hits) {
      boolean sided = DIRECTION.matcher(hit.value()).matches() && follows(hit, previous);
      if (sided && previous.filter(this::isState).isPresent() && isRegion(hit, part)) {
        PlaceMention state = mentions.remove(mentions.size() - 1);
        mentions.add(regionOf(state, hit));
        previous = Optional.of(hit);
        continue;
      }
      if (!scene.isFree(hit.span())
          || sided && built(hit, part, Optional.empty()).isEmpty()
          || isOtherWord(hit, part)) {
        previous = Optional.empty();
        continue;
      }
      Optional<Vicinity> vicinity = Vicinity.after(scene.text(), hit.span().end(), part);
      if (leadsHere.isPresent() && leadsHere.get() == hit.span().begin()) {
        PlaceMention last = mentions.get(mentions.size() - 1);
        if (last.kilometers().isPresent()) {
          mentions.remove(mentions.size() - 1);
          mentions.add(measured(hit.span(), last.span().union(hit.span()), last));
        } else {
          mentions.add(measured(hit.span(), hit.span(), last));
        }
      } else if (area(hit, part).isPresent()) {
        mentions.add(area(hit, part).get());
      } else if (built(hit, part, vicinity).isPresent()) {
        mentions.add(built(hit, part, vicinity).get());
      } else if (vicinity.isPresent()) {
        mentions.add(vicinity(hit.span(), vicinity.get()));
      } else {
        mentions.add(plain(hit, previous));
      }
      boolean open = mentions.get(mentions.size() - 1).kind() == PlaceKind.VICINITY;
      leadsHere = open ? vicinity.flatMap(Vicinity::leadsTo) : Optional.empty();
      previous = Optional.of(hit);
    }
    return mentions;
  }

  private boolean isState(WordIndex.Hit<String> hit) {
    return scene.names().kind(hit.value()) == PlaceKind.STATE;
  }

  /** Tells whether 東北 is a part of the state before it, and no direction and no force. */
  private boolean isRegion(WordIndex.Hit<String> hit, Span part) {
    return scene.isFree(hit.span())
        && !isOtherWord(hit, part)
        && built(hit, part, Optional.empty()).isEmpty();
  }

  /** 中國東北 is a part of China. */
  private PlaceMention regionOf(PlaceMention state, WordIndex.Hit<String> side) {
    Span whole = state.span().union(side.span());
    return new PlaceMention(
        Evidence.of(whole, NAME),
        scene.reading().words(whole),
        PlaceKind.REGION,
        Optional.of(state.name()),
        Optional.empty(),
        Optional.empty());
  }

  /** 湖北西南 is no region of its own. */
  private static boolean follows(
      WordIndex.Hit<String> hit, Optional<WordIndex.Hit<String>> previous) {
    return previous.filter(before -> before.span().end() == hit.span().begin()).isPresent();
  }

  private PlaceMention plain(WordIndex.Hit<String> hit, Optional<WordIndex.Hit<String>> previous) {
    Optional<String> reference =
        previous
            .filter(before -> before.span().end() == hit.span().begin())
            .filter(before -> holds(scene.names().kind(before.value())))
            .map(before -> scene.reading().words(before.span()))
            .or(() -> stem(hit));
    return new PlaceMention(
        Evidence.of(hit.span(), NAME),
        scene.reading().words(hit.span()),
        scene.names().kind(hit.value()),
        reference,
        Optional.empty(),
        Optional.empty());
  }

  /** What is built at a place and named after it: 丹竹機場. */
  private Optional<PlaceMention> built(
      WordIndex.Hit<String> hit, Span part, Optional<Vicinity> vicinity) {
    // A railway ends before its junction does.
    int from = vicinity.map(near -> near.span().end()).orElse(hit.span().end());
    for (int end = Math.min(part.end(), hit.span().end() + 4); end > from; end--) {
      String word = scene.text().substring(hit.span().end(), end);
      PlaceSuffix suffix = scene.lexicon().suffixes().byWord().get(word);
      if (suffix != null && suffix.strong() && BUILT.contains(suffix.kind())) {
        Span whole = new Span(hit.span().begin(), end);
        return Optional.of(
            new PlaceMention(
                Evidence.of(whole, NAME),
                scene.reading().words(whole),
                suffix.kind(),
                Optional.of(scene.reading().words(hit.span())),
                Optional.empty(),
                Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** What is held at a place: 綏西抗日根據地, 延安解放區. */
  private Optional<PlaceMention> area(WordIndex.Hit<String> hit, Span part) {
    Matcher area = AREA.matcher(scene.text()).region(hit.span().end(), part.end());
    if (!area.lookingAt()) {
      return Optional.empty();
    }
    Span whole = new Span(hit.span().begin(), area.end());
    return Optional.of(
        new PlaceMention(
            Evidence.of(whole, NAME),
            scene.reading().words(whole),
            PlaceKind.REGION,
            Optional.of(scene.reading().words(hit.span())),
            Optional.empty(),
            Optional.empty()));
  }

  /** Returns the place that an airfield, a station or a bridge is named for. */
  private Optional<String> stem(WordIndex.Hit<String> hit) {
    return switch (scene.names().kind(hit.value())) {
      case AIRFIELD, ROUTE, STRUCTURE ->
          scene
              .lexicon()
              .suffixes()
              .of(hit.value())
              .map(suffix -> hit.value().length() - suffix.word().length())
              .filter(length -> length >= 2)
              .filter(length -> isPlace(hit.value().substring(0, length)))
              .filter(length -> holds(scene.names().kind(hit.value().substring(0, length))))
              .map(
                  length ->
                      scene
                          .reading()
                          .words(new Span(hit.span().begin(), hit.span().begin() + length)));
      default -> Optional.empty();
    };
  }

  private boolean isPlace(String word) {
    return scene.names().isKnown(word);
  }

  private PlaceMention vicinity(Span name, Vicinity vicinity) {
    Span whole = name.union(vicinity.span());
    return new PlaceMention(
        Evidence.of(whole, VICINITY),
        scene.reading().words(whole),
        PlaceKind.VICINITY,
        Optional.of(scene.reading().words(name)),
        vicinity.direction(),
        vicinity.kilometers());
  }

  /** Makes the mention of a place whose direction from another stands before it. */
  private PlaceMention measured(Span name, Span whole, PlaceMention from) {
    return new PlaceMention(
        new Evidence(whole, MEASURED, List.of(from.evidence())),
        scene.reading().words(name),
        scene.names().kind(scene.reading().folded(name)),
        from.reference(),
        from.direction(),
        from.kilometers());
  }

  private boolean isOtherWord(WordIndex.Hit<String> hit, Span part) {
    String after =
        scene.text().substring(hit.span().end(), Math.min(part.end(), hit.span().end() + 2));
    if (RECORD.matcher(after).lookingAt()
        || BODY.matcher(scene.text()).region(hit.span().end(), part.end()).lookingAt()
        || isShip(hit.span(), part)) {
      return true;
    }
    if (DIRECTION.matcher(hit.value()).matches()) {
      boolean led =
          hit.span().begin() > part.begin()
              && DIRECTION_LEADERS.indexOf(scene.text().charAt(hit.span().begin() - 1)) >= 0;
      return led || DIRECTION_ENDS.matcher(after).lookingAt();
    }
    return scene.names().kind(hit.value()) == PlaceKind.STATE
        && NOT_THE_STATE.matcher(after).lookingAt();
  }

  private boolean isShip(Span name, Span part) {
    return name.begin() > part.begin()
        && "“「『".indexOf(scene.text().charAt(name.begin() - 1)) >= 0
        && SHIP.matcher(scene.text()).region(name.end(), part.end()).lookingAt();
  }

  private static boolean holds(PlaceKind kind) {
    return kind == PlaceKind.PROVINCE || kind == PlaceKind.STATE || kind == PlaceKind.SETTLEMENT;
  }
}
