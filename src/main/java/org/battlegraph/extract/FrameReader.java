package org.battlegraph.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.ClauseOpeners;
import org.battlegraph.lexicon.CountedUnits;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.fact.Polarity;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.ObjectRole;
import org.battlegraph.zh.Folding;

/**
 * Reads the verbs of a clause into frames.
 *
 * <p>Names before a verb are its subject or, by the small word before them, its agent, target,
 * origin or goal; names directly behind it are its object. A verb without a subject has that of the
 * verb before it in the clause, or the subject of the clause before.
 */
final class FrameReader {
  private static final Set<ActionType> HELPS =
      EnumSet.of(ActionType.DEFEND, ActionType.REINFORCE, ActionType.RELIEVE);

  /** Those whom somebody helps, without a name. */
  private static final Pattern OTHERS =
      Pattern.compile("^(?:主力|大部队?|友军|部队|军民|居民|平民|难民|后方|各部|其他部队|余部|后续部队)");

  /** Up to a noun for a fight: a copula, and what belongs to the noun. */
  private static final Pattern DEFINED =
      Pattern.compile(
          "(?:是|为)(?:(?!进行了|展开了|发生了|爆发了)[^。；])*的(?:一[场次])?[\\p{IsHan}]{0,4}$|(?:是|为)[^。；，]*一[场次][\\p{IsHan}]{0,4}$");

  /** So many characters stand at most between the copula and the noun. */
  private static final int FARTHEST_COPULA = 120;

  /** What is done to arms as well as to forces. */
  private static final Set<ActionType> AT_ARMS =
      EnumSet.of(ActionType.CAPTURE, ActionType.RECAPTURE, ActionType.DESTROY);

  private final CountedUnits units;
  private final PreverbalReader preverbal;
  private final ObjectReader objects;
  private final SharedObjects sharedObjects;
  private final StandingReader standings;
  private final Discourse discourse;
  private final ArticleView view;
  private final ClauseWords words;
  private final Openings openings;
  private final ActorReader actors;
  private final FrameBuilder builder;
  private final NextSubject nextSubject;
  private final Continuation continuation;
  private Optional<EntityId> around = Optional.empty();
  private boolean ownForceOpens;
  private boolean unknownSubject;

  FrameReader(
      ArticleView view,
      ClauseOpeners openers,
      ClauseWords words,
      CountedUnits units,
      FactSheet sheet,
      Discourse discourse) {
    this.words = words;
    this.units = units;
    this.openings = new Openings(view, words, openers);
    this.actors = new ActorReader(view, words, sheet, discourse);
    this.builder = new FrameBuilder(view, words, discourse);
    String folded = view.folded();
    this.view = view;
    this.preverbal = new PreverbalReader(folded, discourse);
    this.objects = new ObjectReader(folded, discourse);
    this.sharedObjects = new SharedObjects(folded, objects);
    this.standings = new StandingReader(folded, discourse);
    this.discourse = discourse;
    this.nextSubject = new NextSubject(view, words, discourse, openings);
    this.continuation = new Continuation(view, words);
  }

  /** Takes the subject of a clause behind where this one opens a sentence without one. */
  void lookAhead(List<Clause> clauses, List<List<Token>> tokens, int index) {
    openings
        .subjectBehind(clauses, tokens, index)
        .ifPresent(
            subject -> {
              discourse.enter(clauses.get(index));
              discourse.subject(subject.ids(), subject.span());
            });
  }

  /** Takes whether the next clause opens with the words for the whole of the article's force. */
  void ownForceOpens(boolean opens) {
    ownForceOpens = opens;
  }

  /** Takes the force before the parentheses in which the next clause stands. */
  void around(Optional<EntityId> force) {
    around = force;
  }

  /** Returns the frames of a clause in the order of its verbs, and leaves its subject behind. */
  List<Frame> read(Clause clause, List<Token> parsed) {
    discourse.enter(clause);
    standings.enter(clause);
    if (!clause.aside()) {
      standings.purpose(clause, parsed);
    }
    List<Token> tokens = new ArrayList<>(parsed);
    unknownSubject = !ownForceOpens && openings.withUnknown(clause, tokens);
    if (unknownSubject && !clause.aside()) {
      discourse.stranger();
    }
    List<Frame> frames = new ArrayList<>();
    List<Roles> done = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Token.Verb verb) {
        Roles roles = new Roles(verb);
        roles.dropped = servesVerbBefore(done, verb) || defines(clause, verb);
        roles.product = around;
        last(done)
            .filter(before -> !turns(before, roles))
            .ifPresent(before -> follow(before, roles));
        preverbal.read(tokens, start, i, roles);
        nominal(tokens, i, done, roles);
        standings.settle(roles);
        roles.outerStanding = roles.standing;
        roles.outerRule = roles.rule;
        start = objects.read(tokens, i, roles);
        sharedObjects.read(tokens, i, roles);
        roles.dropped |= ofThings(tokens, i, roles);
        dateBehind(tokens, i);
        standings.behind(clause, tokens, start, roles);
        actors.settle(roles, done, unknownSubject);
        last(done).ifPresent(before -> placeOfTarget(before, roles));
        done.add(roles);
        standings.close(clause, roles);
        continuation.defends(clause, frames, roles);
        Optional<Frame> frame = builder.build(clause, roles);
        frame.ifPresent(frames::add);
        frame.flatMap(fight -> answered(fight, roles)).ifPresent(frames::add);
        frame.flatMap(Frame::destruction).ifPresent(frames::add);
        frame.filter(plan -> roles.frustrated).map(Frame::denied).ifPresent(frames::add);
        i = Math.max(i, start - 1);
      }
    }
    readTimes(tokens, start);
    if (done.isEmpty()) {
      standings.announce(clause, tokens);
      openings.strongholds(clause, tokens).ifPresent(discourse::strongholds);
      if (!unknownSubject) {
        continuation.morePlaces(clause, tokens).ifPresent(frames::add);
      }
      continuation.inVain(clause).ifPresent(frames::add);
    }
    if (!clause.aside()) {
      discourse.scene(done.isEmpty() ? setting(tokens) : List.of());
      continuation.take(clause, frames);
    }
    nextSubject.leave(clause, tokens, done);
    copula(parsed, frames);
    return frames;
  }

  /** 第5師與第3師團激戰: the second force holds its own against the first. */
  private Optional<Frame> answered(Frame fight, Roles roles) {
    boolean both =
        roles.verb.mention().object() == ObjectRole.WITH
            && fight.verb().mention().type() == ActionType.ATTACK
            && !fight.targets().isEmpty()
            && !fight.actors().isEmpty()
            && !roles.passive
            && fight.standing().happened()
            && fight.targets().stream().allMatch(this::isFormation);
    return both ? Optional.of(fight.answer()) : Optional.empty();
  }

  private boolean isFormation(EntityId id) {
    return view.resolution().entities().get(id) instanceof Unit unit
        && unit.kind() == Unit.Kind.FORMATION;
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

  /** 擺脫某軍的阻擊: the object of the verb before is who does it, to those of the verb before. */
  private void nominal(List<Token> tokens, int verb, List<Roles> done, Roles roles) {
    if (verb >= 2
        && !done.isEmpty()
        && PreverbalReader.isMark(tokens.get(verb - 1), Cue.OF)
        && tokens.get(verb - 2) instanceof NounPhrase owner
        && owner.kind() == NounPhrase.Kind.FORCE
        && last(done).orElseThrow().targets.containsAll(owner.ids())) {
      roles.actors.addAll(owner.ids());
      roles.targets.addAll(last(done).orElseThrow().actors);
      roles.relative = true;
      // it is beaten back, or a thing that is broken through
      roles.dropped |=
          last(done).orElseThrow().type() == ActionType.DEFEND
              || words.inPlace.contains(Folding.fold(roles.verb.mention().verb()));
    }
  }

  /** 奪得敵軍火炮9門, 飛機2架被擊落: arms are what is taken or destroyed, and no force. */
  private boolean ofThings(List<Token> tokens, int verb, Roles roles) {
    if (!AT_ARMS.contains(roles.type())) {
      return false;
    }
    boolean owned =
        verb + 2 < tokens.size()
            && tokens.get(verb + 1) instanceof NounPhrase owner
            && owner.kind() == NounPhrase.Kind.FORCE
            && isThing(tokens.get(verb + 2));
    boolean suffer =
        verb >= 2
            && roles.passive
            && PreverbalReader.isMark(tokens.get(verb - 1), Cue.PASSIVE)
            && isThing(tokens.get(verb - 2));
    return owned && roles.places.isEmpty() || suffer;
  }

  private boolean isThing(Token token) {
    return token instanceof Token.Count count
        && units.sortOf(count.mention().unitOfCount()) == CountedUnits.Sort.THING;
  }

  /** 是甲軍與乙軍在河口進行的一場戰鬥: the noun says what the event is, and is nothing that was done. */
  private boolean defines(Clause clause, Token.Verb verb) {
    if (verb.mention().object() != ObjectRole.WITH) {
      return false;
    }
    int sentence = clause.passage().sentences().get(clause.sentence()).span().begin();
    int begin = Math.max(sentence, verb.span().begin() - FARTHEST_COPULA);
    String before = view.folded().substring(begin, verb.span().begin());
    return DEFINED.matcher(before).find()
        && verb.span().end() >= clause.span().end() - 1; // a closing mark may stand behind it
  }

  /** 策應反擊, 協助友軍控制…: the second verb says only what the first is for. */
  private boolean servesVerbBefore(List<Roles> done, Token.Verb verb) {
    boolean unnamed =
        last(done)
            .filter(before -> HELPS.contains(before.type()))
            .map(before -> before.verb.span().end())
            .filter(end -> OTHERS.matcher(view.folded().substring(end, verb.span().begin())).find())
            .isPresent();
    if (unnamed) {
      return true; // 掩護主力向河口轉進: who moves is not who covers
    }
    return last(done)
        .filter(before -> before.verb.mention().object() == ObjectRole.BENEFICIARY)
        .filter(before -> !before.relative) // 在友軍配合下攻佔: the second is what was done
        .filter(
            before -> !before.targets.isEmpty() || before.verb.span().end() == verb.span().begin())
        .isPresent();
  }

  private static Optional<Roles> last(List<Roles> done) {
    return done.isEmpty() ? Optional.empty() : Optional.of(done.get(done.size() - 1));
  }

  /** 未與某軍接戰即撤回: what is denied ends before the word that leads on. */
  private boolean turns(Roles before, Roles roles) {
    int end = roles.verb.span().begin();
    return before.standing.polarity() == Polarity.NEGATED
        && !before.relative
        && end > before.verb.span().end()
        && "即便就遂乃旋".indexOf(view.folded().charAt(end - 1)) >= 0;
  }

  /** An order or a plan reaches over all verbs behind it in the clause. */
  private static void follow(Roles before, Roles roles) {
    if (before.relative) {
      roles.resume(before);
    } else {
      roles.standing = before.standing;
      roles.lasting = before.lasting;
      roles.unreal = before.unreal;
    }
    boolean waits = before.verb.mention().verb().startsWith("待");
    if (waits
        && roles.standing.happened()
        && before.verb.span().end() == roles.verb.span().begin()) {
      roles.standing = Standing.PLANNED; // 待機殲敵
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

  /** 成立於1938年: the date stands behind the verb. */
  private void dateBehind(List<Token> tokens, int verb) {
    int next = verb + 1;
    if (next < tokens.size() && PreverbalReader.isMark(tokens.get(next), Cue.AT)) {
      next++;
    }
    boolean adjoins =
        next > verb + 1
            && next < tokens.size()
            && tokens.get(next).span().begin() == tokens.get(next - 1).span().end()
            && tokens.get(next - 1).span().begin() == tokens.get(verb).span().end();
    if (adjoins && tokens.get(next) instanceof Token.Time time) {
      discourse.date(time.mention());
    }
  }

  private void readTimes(List<Token> tokens, int from) {
    for (Token token : tokens.subList(from, tokens.size())) {
      if (token instanceof Token.Time time) {
        discourse.date(time.mention());
      }
    }
  }

  /** 在河口修築工事，阻擊敵軍: where the next verb is set. */
  private static List<EntityId> setting(List<Token> tokens) {
    return tokens.stream()
        .filter(NounPhrase.class::isInstance)
        .map(NounPhrase.class::cast)
        .filter(phrase -> phrase.kind() == NounPhrase.Kind.PLACE && phrase.governedBy(Cue.AT))
        .findFirst()
        .map(NounPhrase::ids)
        .orElse(List.of());
  }
}
