package org.battlegraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Place;
import org.battlegraph.model.fact.EventPlace;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.EventKind;
import org.battlegraph.model.mention.EventMention;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Passage;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/** Reads where events were. */
final class EventPlaceRules {
  private static final RuleName NAMED = new RuleName("event.place-in-name");
  private static final RuleName LEAD_PLACE = new RuleName("event.place-in-lead");
  private static final RuleName AIM = new RuleName("event.place-of-offensive");
  private static final RuleName ADJACENT = new RuleName("event.place-before-name");

  private static final Pattern AT = Pattern.compile(".*(?:在|于|位于|争夺)(?:中国|中华民国)?[^，。]{0,4}$");
  private static final Pattern JOINED = Pattern.compile("[、及和与]|以及|的|之?间?的?");

  /** A mere direction is no place: 在某城西北. */
  private static final Pattern DIRECTION = Pattern.compile("[东南西北中]{1,2}(?:部|面|方|侧|边)?");

  private static final Pattern OFFENSIVE =
      Pattern.compile(
          "^(?:等地|地区|一带|方面|守军)?(?:发起|发动|展开|进行)(?:的)?[^，。]{0,4}(?:进攻|攻击|攻势|战役|作战|总攻|会战)");
  private static final String FIGHT =
      "(?:战斗|之战|战役|会战|攻防战|保卫战|攻城战|围城战|争夺战|阻击战|伏击战|作战|行动|事变|事件|之役|一役)";
  private static final String MOVE = "(?:入侵|进攻|占领|攻占|绥靖|征服|解放|保卫|远征|讨伐)";
  private static final Pattern BEFORE_NAME =
      Pattern.compile("^(?:的|之|中|里|地区|一带|境内)?(?:的)?(?:参与|参加|爆发|发生|展开|进行)?(?:了|的)?[“「]?$");

  private final ArticleView view;
  private final FactSheet sheet;
  private final Set<List<EntityId>> placed = new HashSet<>();
  private final List<Entity> places;
  private final Map<String, Integer> placeByName = new HashMap<>();

  EventPlaceRules(ArticleView view, FactSheet sheet) {
    this.view = view;
    this.sheet = sheet;
    this.places = placesOnTheirOwn();
    for (int i = 0; i < places.size(); i++) {
      int index = i;
      names(places.get(i)).forEach(name -> placeByName.putIfAbsent(name, index));
    }
  }

  /** The places that the article names outside the names of events. */
  private List<Entity> placesOnTheirOwn() {
    Set<Entity> own = new LinkedHashSet<>();
    int endOfEvent = 0;
    // In the order of the text an event's name comes before what lies in it; events are apart.
    for (Mention mention : view.mentions()) {
      if (mention instanceof EventMention) {
        endOfEvent = mention.span().end();
      } else if (mention.span().end() > endOfEvent) {
        view.resolution().meaningOf(mention).filter(Place.class::isInstance).ifPresent(own::add);
      }
    }
    return List.copyOf(own);
  }

  /** Reads the lead and the names of events. */
  void readArticle() {
    view.mainEvent()
        .ifPresent(event -> view.lead().findFirst().ifPresent(passage -> lead(event, passage)));
    view.mentions().stream()
        .filter(EventMention.class::isInstance)
        .map(EventMention.class::cast)
        .filter(mention -> !mention.anaphor() && mention.kind() != EventKind.WAR)
        .forEach(this::placeInName);
  }

  private void lead(EntityId event, Passage passage) {
    Span first = passage.sentences().get(0).span();
    int joinable = -1;
    for (Mention mention : view.mentionsIn(passage)) {
      Optional<Entity> place = view.resolution().meaningOf(mention).filter(Place.class::isInstance);
      if (place.isEmpty() || !first.contains(mention.span())) {
        continue;
      }
      int begin = mention.span().begin();
      boolean at = AT.matcher(view.folded(new Span(Math.max(0, begin - 6), begin))).matches();
      boolean joined =
          joinable >= 0
              && joinable < begin
              && JOINED.matcher(view.folded(new Span(joinable, begin))).matches();
      if ((at || joined) && !DIRECTION.matcher(view.folded(mention.span())).matches()) {
        place(event, view.reference(place.get().id()), LEAD_PLACE, first);
        joinable = mention.span().end();
      }
    }
  }

  /** 某地戰鬥 was at 某地; 進攻某地行動 too. */
  private void placeInName(EventMention mention) {
    Optional<Entity> event = view.resolution().meaningOf(mention);
    if (event.isEmpty()) {
      return;
    }
    String name =
        view.folded(mention.span()).replaceAll("[“”「」]", "").replaceFirst("^[0-9]{4}年", "");
    int first = places.size();
    for (int begin = 0; begin < name.length(); begin++) {
      for (int end = begin + 2; end <= name.length(); end++) {
        Integer place = placeByName.get(name.substring(begin, end));
        if (place != null && place < first && isIn(name.substring(begin, end), name)) {
          first = place;
        }
      }
    }
    if (first < places.size() && !isTheater(name, places.get(first))) {
      place(event.get().id(), places.get(first).id(), NAMED, mention.span());
    }
  }

  /** 豫南會戰, 太平洋戰役: what is named after a whole region was in a part of it that others name. */
  private static boolean isTheater(String name, Entity place) {
    boolean town = place instanceof Place at && at.kind() == PlaceKind.SETTLEMENT;
    return name.endsWith("会战") && !town;
  }

  private static boolean isIn(String place, String name) {
    String word = Pattern.quote(place);
    return name.matches(word + "(?:" + FIGHT + "|" + MOVE + FIGHT + "?)")
        || name.matches(MOVE + word + FIGHT + "?");
  }

  private static Stream<String> names(Entity entity) {
    return Stream.concat(Stream.of(entity.naming().label()), entity.naming().others().stream())
        .map(Folding::fold);
  }

  /** Reads a clause. */
  void read(Clause clause, List<Token> tokens) {
    NounPhrase last = null;
    for (Token token : tokens) {
      if (!(token instanceof NounPhrase phrase)) {
        continue;
      }
      if (phrase.kind() == NounPhrase.Kind.EVENT && last != null && isPlace(last)) {
        String between = view.folded(new Span(last.span().end(), phrase.span().begin()));
        if (BEFORE_NAME.matcher(between).matches() && isNamed(phrase)) {
          last.ids().forEach(place -> place(phrase.ids().get(0), place, ADJACENT, clause.span()));
        }
      }
      offensive(clause, phrase);
      last = phrase;
    }
  }

  /** 那裡的這場戰鬥 names no event. */
  private static boolean isNamed(NounPhrase phrase) {
    return phrase.heads().size() == 1
        && phrase.heads().get(0).mention() instanceof EventMention event
        && !event.anaphor();
  }

  private static boolean isPlace(NounPhrase phrase) {
    return phrase.kind() == NounPhrase.Kind.PLACE
        && (phrase.preposition().isEmpty() || phrase.governedBy(Cue.AT));
  }

  /** The lead says against which places an offensive went: 向某地發起進攻. */
  private void offensive(Clause clause, NounPhrase phrase) {
    boolean aim = phrase.kind() == NounPhrase.Kind.PLACE && phrase.governedBy(Cue.TOWARD);
    if (view.mainEvent().isEmpty() || clause.passage().section() != 0 || !aim) {
      return;
    }
    String behind = view.folded(new Span(phrase.span().end(), clause.span().end()));
    if (OFFENSIVE.matcher(behind).find()) {
      List<Entity> aims = new ArrayList<>(phrase.heads().stream().map(Token.Name::entity).toList());
      phrase.ties().forEach(tie -> aims.add(tie.upper().entity()));
      aims.forEach(place -> place(view.mainEvent().orElseThrow(), place.id(), AIM, clause.span()));
    }
  }

  private void place(EntityId event, EntityId place, RuleName rule, Span span) {
    if (placed.add(List.of(event, place))) {
      sheet.add(
          new EventPlace(
              sheet.basis(Optional.empty(), Standing.ASSERTED, rule, span), event, place));
    }
  }
}
