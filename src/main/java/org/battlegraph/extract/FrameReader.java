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
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.ObjectRole;

/**
 * Reads the verbs of a clause into frames.
 *
 * <p>Names before a verb are its subject or, by the small word before them, its agent, target,
 * origin or goal; names directly behind it are its object. A verb without a subject has that of the
 * verb before it in the clause, or the subject of the clause before.
 */
final class FrameReader {
  /** Up to a noun for a fight: a copula, and what belongs to the noun. */
  private static final Pattern DEFINED =
      Pattern.compile(
          "(?:是|为|指|系)(?:(?!进行了|展开了|发生了|爆发了)[^。；])*的(?:一[场次])?[\\p{IsHan}]{0,4}$|(?:是|为)[^。；，]*一[场次][\\p{IsHan}]{0,4}$");

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
  private final Openings openings;
  private final ActorReader actors;
  private final FrameBuilder builder;
  private final NextSubject nextSubject;
  private final Continuation continuation;
  private final VerbBefore verbBefore;
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
    this.units = units;
    this.openings = new Openings(view, words, openers);
    this.actors = new ActorReader(view, words, sheet, discourse);
    this.builder = new FrameBuilder(view, words, discourse);
    String folded = view.folded();
    this.view = view;
    this.preverbal = new PreverbalReader(folded, discourse);
    this.objects = new ObjectReader(folded, discourse);
    this.sharedObjects = new SharedObjects(folded, objects);
    this.standings = new StandingReader(folded, words, discourse);
    this.discourse = discourse;
    this.nextSubject = new NextSubject(view, words, discourse, openings);
    this.continuation = new Continuation(view, words);
    this.verbBefore = new VerbBefore(folded, words);
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
        start = readVerb(clause, tokens, start, i, roles, done);
        continuation.defends(clause, frames, roles);
        frames.addAll(build(clause, roles));
        i = Math.max(i, start - 1);
      }
    }
    readTimes(tokens, start);
    if (done.isEmpty()) {
      frames.addAll(withoutVerb(clause, tokens));
    }
    if (!clause.aside()) {
      discourse.scene(done.isEmpty() ? setting(tokens) : List.of());
      continuation.take(clause, frames);
    }
    nextSubject.leave(clause, tokens, done);
    copula(parsed, frames);
    return frames;
  }

  /**
   * Finds out who and what takes part in a verb.
   *
   * @param from the first token that may belong to the verb
   * @param verb where the verb stands
   * @param roles what is found
   * @param done the verbs before it in the clause, to which it is added
   * @return the first token behind what belongs to the verb
   */
  private int readVerb(
      Clause clause, List<Token> tokens, int from, int verb, Roles roles, List<Roles> done) {
    roles.dropped = verbBefore.serves(done, roles.verb) || defines(clause, roles.verb);
    roles.product = around;
    verbBefore.follow(done, roles);
    preverbal.read(tokens, from, verb, roles);
    verbBefore.readOwner(tokens, verb, done, roles);
    standings.settle(roles);
    roles.outerStanding = roles.standing;
    roles.outerRule = roles.rule;
    int next = objects.read(tokens, verb, roles);
    sharedObjects.read(tokens, verb, roles);
    roles.dropped |= ofThings(tokens, verb, roles);
    dateBehind(tokens, verb);
    standings.behind(clause, tokens, next, roles);
    actors.settle(roles, done, unknownSubject);
    VerbBefore.placeTarget(done, roles);
    done.add(roles);
    standings.close(clause, roles);
    return next;
  }

  /** The frame of a verb, and those that follow from it. */
  private List<Frame> build(Clause clause, Roles roles) {
    Optional<Frame> frame = builder.build(clause, roles);
    List<Frame> frames = new ArrayList<>();
    frame.ifPresent(frames::add);
    frame.flatMap(fight -> answered(fight, roles)).ifPresent(frames::add);
    frame.flatMap(Frame::destruction).ifPresent(frames::add);
    frame.filter(plan -> roles.frustrated).map(Frame::denied).ifPresent(frames::add);
    return frames;
  }

  /** What a clause tells in which no verb stands. */
  private List<Frame> withoutVerb(Clause clause, List<Token> tokens) {
    List<Frame> frames = new ArrayList<>();
    standings.announce(clause, tokens);
    openings.strongholds(clause, tokens).ifPresent(discourse::strongholds);
    if (!unknownSubject) {
      continuation.morePlaces(clause, tokens).ifPresent(frames::add);
    }
    continuation.inVain(clause).ifPresent(frames::add);
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
            && fight.targets().stream().allMatch(view::isFormation);
    return both ? Optional.of(fight.answer()) : Optional.empty();
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
            && Token.isMark(tokens.get(verb - 1), Cue.PASSIVE)
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

  /** 成立於1938年: the date stands behind the verb. */
  private void dateBehind(List<Token> tokens, int verb) {
    int next = verb + 1;
    if (next < tokens.size() && Token.isMark(tokens.get(next), Cue.AT)) {
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
