package org.battlegraph.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.fact.Modality;
import org.battlegraph.model.fact.PlaceRole;
import org.battlegraph.model.fact.Polarity;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.ObjectRole;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;

/**
 * Reads the verbs of a clause into frames.
 *
 * <p>Names before a verb are its subject or, by the small word before them, its agent, target,
 * origin or goal; names directly behind it are its object. A verb without a subject has that of the
 * verb before it in the clause, or the subject of the clause before.
 */
final class FrameReader {
  private static final RuleName ZERO = new RuleName("action.zero-subject");
  private static final RuleName SERIES = new RuleName("action.verb-series");
  private static final RuleName FALL = new RuleName("action.fall-of-place");
  private static final RuleName CONTESTED = new RuleName("action.contested-place");
  private static final RuleName NOBODY = new RuleName("action.no-actor");

  private static final Set<ActionType> ASSAULTS =
      EnumSet.of(
          ActionType.ATTACK, ActionType.CAPTURE, ActionType.ENCIRCLE, ActionType.COUNTERATTACK);

  /** What a force does at the place that the sentence speaks of. */
  private static final Set<ActionType> HOLDING =
      EnumSet.of(ActionType.DEFEND, ActionType.COUNTERATTACK);

  /** What a force does itself even where somebody makes it do so. */
  private static final Set<ActionType> OWN_MOVES =
      EnumSet.of(ActionType.DEPLOY, ActionType.ADVANCE, ActionType.WITHDRAW, ActionType.REINFORCE);

  private final PreverbalReader preverbal;
  private final ObjectReader objects;
  private final StandingReader standings;
  private final Discourse discourse;
  private final ArticleView view;

  FrameReader(ArticleView view, Discourse discourse) {
    String folded = view.folded();
    this.view = view;
    this.preverbal = new PreverbalReader(folded, discourse);
    this.objects = new ObjectReader(folded, discourse);
    this.standings = new StandingReader(folded, discourse);
    this.discourse = discourse;
  }

  /** Returns the frames of a clause in the order of its verbs, and leaves its subject behind. */
  List<Frame> read(Clause clause, List<Token> parsed) {
    discourse.enter(clause);
    standings.enter(clause);
    List<Token> tokens = new ArrayList<>(parsed);
    List<Frame> frames = new ArrayList<>();
    List<Roles> done = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Token.Verb verb) {
        Roles roles = new Roles(verb);
        last(done).ifPresent(before -> follow(before, roles));
        preverbal.read(tokens, start, i, roles);
        roles.outerStanding = roles.standing;
        start = objects.read(tokens, i, roles);
        standings.behind(clause, tokens, start, roles);
        settle(roles, done);
        last(done).ifPresent(before -> placeOfTarget(before, roles));
        done.add(roles);
        frame(clause, roles).ifPresent(frames::add);
        i = Math.max(i, start - 1);
      }
    }
    readTimes(tokens, start);
    if (done.isEmpty()) {
      standings.announce(clause, tokens);
    }
    leaveSubject(clause, tokens, done);
    copula(parsed, frames);
    return frames;
  }

  /** 防守國軍為第三十一軍: what is said of the one is said of the other. */
  private static void copula(List<Token> tokens, List<Frame> frames) {
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof NounPhrase second
          && second.governedBy(Cue.AS)
          && second.kind() == NounPhrase.Kind.FORCE
          && tokens.get(i - 2) instanceof NounPhrase first
          && first.kind() == NounPhrase.Kind.FORCE) {
        frames.stream()
            .filter(frame -> frame.actors().equals(Set.copyOf(first.ids())))
            .forEach(frame -> frame.actors().addAll(second.ids()));
      }
    }
  }

  private static Optional<Roles> last(List<Roles> done) {
    return done.isEmpty() ? Optional.empty() : Optional.of(done.get(done.size() - 1));
  }

  /** An order or a plan reaches over all verbs behind it in the clause. */
  private static void follow(Roles before, Roles roles) {
    if (before.relative) {
      roles.resume(before);
    } else {
      roles.standing = before.standing;
      roles.lasting = before.lasting;
    }
  }

  /** 向進占桂平之日軍反擊: the target stands at 桂平. */
  private static void placeOfTarget(Roles before, Roles roles) {
    boolean sameForce =
        before.relative && !roles.targets.isEmpty() && before.actors.containsAll(roles.targets);
    if (sameForce && roles.places.isEmpty()) {
      before.places.keySet().forEach(place -> roles.places.put(place, Optional.empty()));
    }
  }

  /** 日軍與孫部激戰: of two sides that are joined the second is whom the first fights. */
  private void splitSides(Roles roles) {
    List<EntityId> joined = List.copyOf(roles.subject);
    if (roles.verb.mention().object() != ObjectRole.WITH || joined.size() < 2) {
      return;
    }
    Optional<String> side = view.sideOf(joined.get(0));
    for (EntityId other : joined.subList(1, joined.size())) {
      if (side.isPresent() && view.sideOf(other).isPresent() && !view.sideOf(other).equals(side)) {
        roles.subject.remove(other);
        roles.targets.add(other);
      }
    }
  }

  private void settle(Roles roles, List<Roles> done) {
    splitSides(roles);
    if (roles.verb.mention().object() == ObjectRole.SUFFERED) {
      settleFall(roles);
    } else if (roles.passive && roles.actors.isEmpty()) {
      settlePassive(roles);
    } else if (roles.actors.isEmpty()) {
      settleActive(roles, done);
    }
    boolean claimed = discourse.standing().claimant().isPresent();
    boolean goesOn = claimed || done.isEmpty() && roles.rule.equals(ZERO);
    if (goesOn && roles.standing.equals(Standing.ASSERTED)) {
      roles.standing = discourse.standing();
    } else if (roles.lasting) {
      discourse.standing(roles.standing);
    } else if (!roles.relative && !roles.rule.equals(ZERO) && !claimed) {
      discourse.standing(Standing.ASSERTED);
    }
  }

  /** 守軍頑強抵抗: where and whom, by what the sentence says before, if the other side did it. */
  private void against(Discourse.Contest contest, Roles roles) {
    boolean enemy =
        contest.actors().stream()
            .noneMatch(
                other -> {
                  Optional<String> side = view.sideOf(other);
                  return roles.actors.stream()
                      .anyMatch(
                          own ->
                              own.equals(other)
                                  || side.isPresent() && view.sideOf(own).equals(side));
                });
    if (enemy) {
      contest.places().forEach(place -> roles.places.put(place, Optional.empty()));
      roles.targets.addAll(contest.actors());
      roles.rule = CONTESTED;
    }
  }

  /** A place that falls falls to the side of those who last attacked it. */
  private void settleFall(Roles roles) {
    roles.rule = FALL;
    for (EntityId place : roles.topics) {
      List<EntityId> attackers = discourse.attackersOf(place);
      if (!attackers.isEmpty()) {
        roles.places.putIfAbsent(place, Optional.empty());
        roles.actors.addAll(view.sideForceOf(attackers.get(0)).map(List::of).orElse(attackers));
      }
    }
    if (roles.topics.isEmpty()) {
      roles.targets.addAll(roles.subject);
    }
    roles.subject.clear();
  }

  private void settlePassive(Roles roles) {
    if (OWN_MOVES.contains(roles.type())) {
      // 被部署在, 被調往: the subject itself moves
      roles.actors.addAll(roles.subject.isEmpty() ? discourse.subject() : roles.subject);
      return;
    }
    roles.targets.addAll(roles.subject.isEmpty() ? discourse.subject() : roles.subject);
    if (roles.subject.isEmpty()) {
      roles.topics.forEach(place -> roles.places.putIfAbsent(place, Optional.empty()));
    }
    roles.actors.addAll(roles.agents);
    if (roles.actors.isEmpty()) {
      roles.rule = NOBODY;
    }
  }

  private void settleActive(Roles roles, List<Roles> done) {
    if (roles.type() == ActionType.DEPLOY && !roles.targets.isEmpty()) {
      roles.actors.addAll(roles.targets); // 集結第104師團: those that are deployed go on to act
      roles.subject.clear();
      roles.subject.addAll(roles.targets);
      roles.ownSubject = true;
      roles.targets.clear();
      return;
    }
    if (!roles.agents.isEmpty()) {
      roles.actors.addAll(roles.agents);
      return;
    }
    if (!roles.subject.isEmpty()) {
      roles.actors.addAll(roles.subject);
      return;
    }
    for (int i = done.size() - 1; i >= 0; i--) {
      Roles before = done.get(i);
      if (!before.relative && !before.passive && !before.actors.isEmpty()) {
        roles.actors.addAll(before.actors);
        roles.rule = SERIES;
        return;
      }
    }
    roles.actors.addAll(discourse.subject());
    roles.rule = ZERO;
  }

  private Optional<Frame> frame(Clause clause, Roles roles) {
    roles.standing = standings.outcome(clause, roles.standing);
    if (roles.places.isEmpty()) {
      roles.routes.forEach(place -> roles.places.put(place, Optional.empty()));
    }
    if (roles.type() == ActionType.DEPLOY && roles.places.isEmpty()) {
      roles.topics.forEach(place -> roles.places.put(place, Optional.empty())); // 西江方面布置…
    }
    roles.targets.removeAll(roles.actors);
    if (HOLDING.contains(roles.type()) && roles.places.isEmpty() && roles.targets.isEmpty()) {
      discourse.contested().ifPresent(contest -> against(contest, roles));
    }
    if (roles.type() == ActionType.FORM || roles.type() == ActionType.DISBAND) {
      roles.targets.removeIf(id -> view.resolution().entities().get(id) instanceof Person);
    }
    boolean averted = // 避免決戰 as a plan says nothing that could have happened
        roles.standing.modality() == Modality.PLANNED
            && roles.standing.polarity() == Polarity.NEGATED;
    if (averted || roles.actors.isEmpty() && roles.places.isEmpty() && roles.targets.isEmpty()) {
      return Optional.empty();
    }
    if (roles.type() == ActionType.FORM && !roles.targets.isEmpty()) {
      discourse.formed(List.copyOf(roles.targets));
    }
    if (ASSAULTS.contains(roles.type()) && !roles.actors.isEmpty() && roles.standing.happened()) {
      roles.places.keySet().forEach(at -> discourse.attacked(at, List.copyOf(roles.actors)));
    }
    Optional<DateMention> date = discourse.date();
    if (!roles.places.isEmpty() && !roles.actors.isEmpty()) {
      discourse.contested(
          new Discourse.Contest(
              List.copyOf(roles.actors), List.copyOf(references(roles.places).keySet())));
    }
    return Optional.of(
        new Frame(
            roles.verb,
            roles.actors,
            references(roles.places),
            roles.targets,
            roles.event.or(() -> discourse.event()),
            date,
            roles.standing,
            roles.rule,
            roles.respectively,
            evidence(clause, date)));
  }

  private Map<EntityId, Optional<PlaceRole>> references(Map<EntityId, Optional<PlaceRole>> said) {
    Map<EntityId, Optional<PlaceRole>> places = new LinkedHashMap<>();
    said.forEach((place, role) -> places.put(view.reference(place), role));
    return places;
  }

  /** The clause, and back to its date where that stands in the same sentence before it. */
  private static Span evidence(Clause clause, Optional<DateMention> date) {
    Span sentence = clause.passage().sentences().get(clause.sentence()).span();
    return date.map(DateMention::span)
        .filter(sentence::contains)
        .map(clause.span()::union)
        .orElse(clause.span());
  }

  private void readTimes(List<Token> tokens, int from) {
    for (Token token : tokens.subList(from, tokens.size())) {
      if (token instanceof Token.Time time) {
        discourse.date(time.mention());
      }
    }
  }

  private void leaveSubject(Clause clause, List<Token> tokens, List<Roles> done) {
    if (clause.aside()) {
      return;
    }
    for (int i = done.size() - 1; i >= 0; i--) {
      Optional<List<EntityId>> left = done.get(i).subjectToLeave();
      if (left.isPresent()) {
        discourse.subject(left.get());
        return;
      }
    }
    if (done.stream().allMatch(roles -> roles.relative)) {
      tokens.stream()
          .filter(NounPhrase.class::isInstance)
          .map(NounPhrase.class::cast)
          .filter(phrase -> phrase.kind() == NounPhrase.Kind.FORCE)
          .filter(phrase -> phrase.preposition().isEmpty() || phrase.governedBy(Cue.BY_MEANS))
          .findFirst()
          .ifPresent(phrase -> discourse.subject(phrase.ids()));
    }
  }
}
