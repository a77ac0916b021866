package org.battlegraph.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.battlegraph.lexicon.Cue;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.fact.PlaceRole;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.ObjectRole;
import org.battlegraph.model.provenance.RuleName;

/**
 * Reads a verb that describes the name behind it: 防守某城的某師 (which acts), 被包圍於某城的某師 (which suffers),
 * 某軍佔領的某城 (where it happens).
 */
final class RelativeClause {
  private static final RuleName RELATIVE = new RuleName("action.relative-clause");

  /** So many characters may stand between 的 and the name that it describes. */
  private static final int OF_GAP = 3;

  /** So many characters may stand between two words that adjoin. */
  private static final int GAP = 2;

  /** What is done to a force: 被 before such a verb makes the force behind it the victim. */
  private static final Set<ActionType> VIOLENCE =
      EnumSet.of(ActionType.ATTACK, ActionType.BOMBARD, ActionType.DESTROY, ActionType.ENCIRCLE);

  private static final Set<ObjectRole> OF_FORCES =
      EnumSet.of(ObjectRole.PLACE_OR_TARGET, ObjectRole.BENEFICIARY);

  private static final Set<ObjectRole> OF_PLACES =
      EnumSet.of(
          ObjectRole.PLACE_OR_TARGET,
          ObjectRole.BENEFICIARY,
          ObjectRole.DESTINATION,
          ObjectRole.ORIGIN);

  /** The small words whose phrase may begin with a relative clause. */
  private static final Set<Cue> GOVERNORS =
      EnumSet.of(
          Cue.TOWARD,
          Cue.FROM,
          Cue.TAKE,
          Cue.PASSIVE,
          Cue.BY_MEANS,
          Cue.SEND,
          Cue.ORDER,
          Cue.WITH,
          Cue.LEADS);

  private RelativeClause() {}

  /** Returns the name behind 的, if a verb with its objects ends where 的 begins. */
  static Optional<NounPhrase> headBehind(List<Token> tokens, int of, int end) {
    return of + 1 < tokens.size()
            && Token.isMark(tokens.get(of), Cue.OF)
            && tokens.get(of).span().begin() - end <= GAP
            && tokens.get(of + 1) instanceof NounPhrase head
            && head.span().begin() - tokens.get(of).span().end() <= OF_GAP
        ? Optional.of(head)
        : Optional.empty();
  }

  /** 攻擊防守某城的某師: the object that stands behind its relative clause. */
  static Optional<NounPhrase> objectBehind(List<Token> tokens, int verb, Roles roles) {
    int inner = verb + 1;
    while (inner < tokens.size() && !(tokens.get(inner) instanceof Token.Verb)) {
      inner++;
    }
    if (inner >= tokens.size() || outerVerb(tokens, inner) != verb) {
      return Optional.empty();
    }
    int of = inner + 1;
    while (of < tokens.size()
        && (Token.isMark(tokens.get(of), Cue.AT)
            || tokens.get(of) instanceof NounPhrase phrase && phrase.locative())) {
      of++;
    }
    boolean free = Token.isMark(tokens.get(inner - 1), Cue.PASSIVE) || inner == verb + 1;
    boolean agent =
        tokens.get(inner - 1) instanceof NounPhrase phrase && phrase.governedBy(Cue.PASSIVE);
    ObjectRole object = roles.verb.mention().object();
    return headBehind(tokens, of, tokens.get(of - 1).span().end())
        .filter(
            head ->
                head.kind() == NounPhrase.Kind.PLACE
                    ? OF_PLACES.contains(object)
                    : OF_FORCES.contains(object) && !head.locative() && (free || agent));
  }

  /** The index of the verb whose object begins with this verb, 被, or who acts in it; else -1. */
  private static int outerVerb(List<Token> tokens, int verb) {
    int before = verb - 1;
    if (before > 0
        && tokens.get(before) instanceof NounPhrase agent
        && agent.kind() == NounPhrase.Kind.FORCE) {
      before--;
    }
    if (before > 0 && Token.isMark(tokens.get(before), Cue.PASSIVE)) {
      before--;
    }
    boolean adjoins =
        before >= 0
            && tokens.get(before) instanceof Token.Verb
            && tokens.get(before + 1).span().begin() - tokens.get(before).span().end() <= GAP;
    return adjoins ? before : -1;
  }

  /**
   * The force acts in the relative clause, or suffers in it, and has a job in the clause around it,
   * for which it is left to be read again; a preposition that was left without a phrase governs it
   * there. What is the object of the verb before is done with.
   */
  static int ofForce(List<Token> tokens, int verb, int index, Roles roles) {
    NounPhrase head = (NounPhrase) tokens.get(index);
    roles.relative = true;
    roles.rule = RELATIVE;
    if (roles.passive && VIOLENCE.contains(roles.type())) {
      roles.targets.addAll(head.ids());
    } else {
      roles.actors.addAll(roles.type() == ActionType.DEPLOY ? stationed(head) : head.ids());
    }
    return leave(tokens, verb, index, governor(tokens, verb - 1), roles);
  }

  /** 駐河口的第9師師長王五: the division is there. */
  private static List<EntityId> stationed(NounPhrase head) {
    return head.heads().stream()
        .map(
            name ->
                head.ties().stream()
                    .filter(tie -> name.entity() instanceof Person && tie.lower().equals(name))
                    .map(tie -> tie.upper().entity())
                    .filter(Unit.class::isInstance)
                    .findFirst()
                    .orElse(name.entity())
                    .id())
        .toList();
  }

  /** The place is where the force before the verb acts, which does nothing else in the clause. */
  static int ofPlace(List<Token> tokens, int verb, int index, Roles roles) {
    NounPhrase head = (NounPhrase) tokens.get(index);
    int at = verb - 1;
    Optional<Cue> governor = governor(tokens, at);
    if (at >= 0
        && tokens.get(at) instanceof NounPhrase agent
        && agent.kind() == NounPhrase.Kind.FORCE) {
      roles.actors.addAll(agent.ids());
      roles.subject.removeAll(agent.ids());
      roles.agents.removeAll(agent.ids());
      roles.targets.removeAll(agent.ids());
      governor = agent.preposition();
      at--;
    }
    if (at >= 0 && Token.isMark(tokens.get(at), Cue.PASSIVE)) {
      governor = governor(tokens, at - 1);
    } else if (roles.actors.isEmpty()) {
      return index - 1; // nobody in the clause does it there
    }
    roles.relative = true;
    roles.rule = RELATIVE;
    roles.addPlaces(head, PlaceRole.TO);
    return leave(tokens, verb, index, governor, roles);
  }

  private static int leave(
      List<Token> tokens, int verb, int index, Optional<Cue> governor, Roles roles) {
    if (outerVerb(tokens, verb) >= 0) {
      roles.dropped = false;
      return index + 1;
    }
    NounPhrase head = (NounPhrase) tokens.get(index);
    tokens.set(
        index, new NounPhrase(head.kind(), governor, head.heads(), head.ties(), head.span()));
    return index;
  }

  /** Tells whether a small word before the verb governs what the verb describes. */
  static boolean governed(List<Token> tokens, int verb) {
    return governor(tokens, verb - 1).isPresent();
  }

  private static Optional<Cue> governor(List<Token> tokens, int index) {
    return index >= 0
            && tokens.get(index) instanceof Token.Mark mark
            && GOVERNORS.contains(mark.cue())
        ? Optional.of(mark.cue())
        : Optional.empty();
  }
}
