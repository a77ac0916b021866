package org.battlegraph.extract;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Place;
import org.battlegraph.model.fact.PlaceRole;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.Extent;
import org.battlegraph.model.mention.ObjectRole;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.text.Span;
import org.battlegraph.zh.Folding;

/** Makes a frame of what was found around a verb, with what the discourse adds to it. */
final class FrameBuilder {
  private static final Set<ActionType> ASSAULTS =
      EnumSet.of(
          ActionType.ATTACK, ActionType.CAPTURE, ActionType.ENCIRCLE, ActionType.COUNTERATTACK);

  /** What makes a force one that comes against those who hold a place. */
  static final Set<ActionType> COMES =
      EnumSet.of(
          ActionType.ATTACK,
          ActionType.CAPTURE,
          ActionType.COUNTERATTACK,
          ActionType.BREAKTHROUGH,
          ActionType.ENCIRCLE,
          ActionType.BOMBARD,
          ActionType.ADVANCE);

  /** What a force does at the place that the sentence speaks of. */
  static final Set<ActionType> HOLDING =
      EnumSet.of(ActionType.DEFEND, ActionType.COUNTERATTACK, ActionType.WITHDRAW);

  /** What leaves a force where it is done. */
  private static final Set<ActionType> STANDING =
      EnumSet.of(
          ActionType.DEFEND,
          ActionType.DEPLOY,
          ActionType.CAPTURE,
          ActionType.RECAPTURE,
          ActionType.ADVANCE,
          ActionType.WITHDRAW);

  private final ArticleView view;
  private final Discourse discourse;
  private static final Pattern IT_BEFORE = Pattern.compile("(?:将|把)(?:其|之|该[城镇县地市])[^，。；]{0,4}$");

  private static final Pattern IT_BEHIND = Pattern.compile("了?之[^，。；]{0,1}");

  private final ClauseWords words;
  private final HeldPlaces heldPlaces;
  private final SceneReader scenes;

  FrameBuilder(ArticleView view, ClauseWords words, Discourse discourse) {
    this.words = words;
    this.view = view;
    this.discourse = discourse;
    this.heldPlaces = new HeldPlaces(view, discourse);
    this.scenes = new SceneReader(view, words, discourse);
  }

  /** Returns the frame; none if the verb turns out to tell of no action. */
  Optional<Frame> build(Clause clause, Roles roles) {
    boolean traveler =
        roles.verb.mention().ofForces()
            && roles.actors.stream()
                .allMatch(id -> view.resolution().entities().get(id) instanceof Person);
    if (roles.dropped || roles.unreal || traveler) {
      return Optional.empty();
    }
    impliedPlaces(clause, roles);
    boolean assigned = roles.rule.equals(PreverbalForces.AGENT) && !roles.passive;
    if (assigned && roles.places.isEmpty() && roles.targets.isEmpty()) {
      roles.topics.forEach(place -> roles.addPlace(place, PlaceRole.TO)); // 某城由某師防守
    }
    roles.targets.removeAll(roles.actors);
    scenes.read(clause, roles);
    if (roles.type() == ActionType.FORM || roles.type() == ActionType.DISBAND) {
      roles.targets.removeIf(id -> view.resolution().entities().get(id) instanceof Person);
    }
    if (roles.type() == ActionType.RELIEVE && isSuccession(roles)) {
      return Optional.empty(); // 接替某人出任軍長: a post, and no position
    }
    if (roles.actors.isEmpty() && roles.places.isEmpty() && roles.targets.isEmpty()) {
      return Optional.empty();
    }
    Optional<DateMention> date = discourse.dateOrBefore();
    remember(roles);
    return Optional.of(
        new Frame(
            roles.verb,
            roles.actors,
            references(roles.places),
            roles.targets,
            roles.event.or(discourse::event),
            date,
            roles.standing,
            roles.rule,
            roles.respectively,
            extents(roles.actors),
            evidence(clause, date, roles)));
  }

  private boolean isSuccession(Roles roles) {
    return roles.places.isEmpty()
        && !roles.targets.isEmpty()
        && roles.targets.stream()
            .allMatch(id -> view.resolution().entities().get(id) instanceof Person);
  }

  /** A place that the words do not tie to the verb, but that can only belong to it. */
  private void impliedPlaces(Clause clause, Roles roles) {
    heldPlaces.read(clause, roles);
    pronounPlace(clause, roles);
    if (roles.places.isEmpty() && roles.type() == ActionType.ADVANCE) {
      roles.scenes.forEach(place -> roles.places.put(place, Optional.empty()));
    }
    if (roles.type() == ActionType.ADVANCE && !roles.places.isEmpty()) {
      // 由衡陽經祁陽趨零陵: one fact for each place
      roles.routes.forEach(place -> roles.places.putIfAbsent(place, Optional.of(PlaceRole.VIA)));
      roles.origins.stream()
          .filter(place -> !isProvince(place))
          .forEach(place -> roles.places.putIfAbsent(place, Optional.of(PlaceRole.FROM)));
    }
    if (roles.places.isEmpty()
        && words.enters.contains(Folding.fold(roles.verb.mention().verb()))) {
      roles.retype(ActionType.BREAKTHROUGH); // 由南門攻入
      roles.origins.forEach(place -> roles.places.put(place, Optional.empty()));
    }
    boolean nowhere = roles.places.isEmpty();
    if (nowhere) {
      roles.routes.forEach(place -> roles.places.put(place, Optional.of(PlaceRole.VIA)));
    }
    if (nowhere && (roles.routes.isEmpty() || roles.type() == ActionType.ADVANCE)) {
      roles.origins.forEach(place -> roles.places.put(place, Optional.of(PlaceRole.FROM)));
    }
    if (ASSAULTS.contains(roles.type())
        && roles.places.isEmpty()
        && !roles.targets.isEmpty()
        && roles.topicAdjoins) {
      roles.topics.forEach(place -> roles.places.put(place, Optional.empty())); // 向某軍某地陣地攻擊
    }
    if (HOLDING.contains(roles.type()) && roles.places.isEmpty() && roles.topicAdjoins) {
      roles.topics.forEach(place -> roles.places.put(place, Optional.empty())); // 擔任桂林防守
    }
    if (roles.type() == ActionType.DEFEND && roles.places.isEmpty()) {
      discourse.strongholds().forEach(place -> roles.places.put(place, Optional.empty()));
    }
    if (roles.type() == ActionType.DEPLOY && roles.places.isEmpty()) {
      roles.topics.forEach(place -> roles.places.put(place, Optional.empty())); // 西江方面布置…
    }
  }

  /** 攻打開封，於5日將其攻佔; 一舉克復之: the place that the sentence named before. */
  private void pronounPlace(Clause clause, Roles roles) {
    boolean takes = roles.type() == ActionType.CAPTURE || roles.type() == ActionType.RECAPTURE;
    if (!takes || !roles.places.isEmpty() || !roles.targets.isEmpty() || roles.passive) {
      return;
    }
    Span verb = roles.verb.span();
    String before =
        view.folded(new Span(clause.span().begin(), Math.max(clause.span().begin(), verb.begin())));
    String behind = view.folded(new Span(verb.end(), Math.max(verb.end(), clause.span().end())));
    if (IT_BEFORE.matcher(before).find() || IT_BEHIND.matcher(behind).matches()) {
      discourse.place().ifPresent(place -> roles.addPlace(place, PlaceRole.TO));
    }
  }

  /** 從湖南抽調: the province says where a force comes from rather than whence it marched. */
  private boolean isProvince(EntityId id) {
    return view.resolution().entities().get(id) instanceof Place place
        && place.kind() == PlaceKind.PROVINCE;
  }

  /** What the next clauses may need: what was formed, and who acted where. */
  private void remember(Roles roles) {
    if (roles.type() == ActionType.FORM && !roles.targets.isEmpty()) {
      discourse.formed(List.copyOf(roles.targets));
    }
    if (COMES.contains(roles.type()) && !roles.actors.isEmpty() && roles.standing.happened()) {
      discourse.assails(roles.actors);
    }
    boolean assault =
        ASSAULTS.contains(roles.type()) && roles.verb.mention().object() != ObjectRole.WITH;
    if (assault && !roles.actors.isEmpty() && roles.standing.happened()) {
      roles.places.keySet().forEach(at -> discourse.attacked(at, List.copyOf(roles.actors)));
    }
    if (STANDING.contains(roles.type()) && roles.standing.happened()) {
      roles.places.forEach(
          (place, role) -> {
            if (role.filter(other -> other != PlaceRole.TO).isEmpty()) {
              roles.actors.forEach(force -> discourse.stands(force, view.reference(place)));
            }
          });
    }
    boolean left =
        roles.type() == ActionType.ABANDON
            || roles.places.values().stream().anyMatch(Optional.of(PlaceRole.FROM)::equals);
    if (!roles.places.isEmpty() && !roles.actors.isEmpty()) {
      discourse.contested(
          new Discourse.Contest(
              List.copyOf(roles.actors),
              List.copyOf(references(roles.places).keySet()),
              left,
              roles.type()));
    }
  }

  private Map<EntityId, Extent> extents(Set<EntityId> actors) {
    return actors.stream().collect(Collectors.toMap(actor -> actor, discourse::extentOf));
  }

  private Map<EntityId, Optional<PlaceRole>> references(Map<EntityId, Optional<PlaceRole>> said) {
    Map<EntityId, Optional<PlaceRole>> places = new LinkedHashMap<>();
    said.forEach((place, role) -> places.put(view.reference(place), role));
    return places;
  }

  /** The clause, with its date and its subject where the same sentence names them elsewhere. */
  private Span evidence(Clause clause, Optional<DateMention> date, Roles roles) {
    Span sentence = clause.passage().sentences().get(clause.sentence()).span();
    boolean takenOver = roles.subject.isEmpty() && roles.agents.isEmpty() && !roles.relative;
    return Stream.of(
            date.map(DateMention::span),
            takenOver ? discourse.subjectSpan() : Optional.<Span>empty())
        .flatMap(Optional::stream)
        .filter(sentence::contains)
        .reduce(clause.span(), Span::union);
  }
}
