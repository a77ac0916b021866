package org.battlegraph.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.Modality;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.ObjectRole;
import org.battlegraph.model.provenance.RuleName;

/**
 * Settles who acts: by what stands around the verb or, where nobody does, by the verbs and the
 * clauses before.
 */
final class ActorReader {
  private static final RuleName ZERO = new RuleName("action.zero-subject");
  private static final RuleName ZERO_FAR = new RuleName("action.zero-subject-of-sentence-before");
  static final RuleName SERIES = new RuleName("action.verb-series");
  private static final RuleName FALL = new RuleName("action.fall-of-place");
  private static final RuleName TROOPS = new RuleName("action.troops-of-commander");
  private static final RuleName NOBODY = new RuleName("action.no-actor");

  /** What a force does itself even where somebody makes it do so. */
  private static final Set<ActionType> OWN_MOVES =
      EnumSet.of(ActionType.DEPLOY, ActionType.ADVANCE, ActionType.WITHDRAW, ActionType.REINFORCE);

  private final ArticleView view;
  private final FactSheet sheet;
  private final Discourse discourse;

  ActorReader(ArticleView view, FactSheet sheet, Discourse discourse) {
    this.view = view;
    this.sheet = sheet;
    this.discourse = discourse;
  }

  /**
   * Settles who acts in a verb.
   *
   * @param roles what was found around the verb
   * @param done the verbs before it in the clause
   * @param unknownSubject whether the clause opens with a subject that is not understood
   */
  void settle(Roles roles, List<Roles> done, boolean unknownSubject) {
    splitSides(roles);
    if (roles.verb.mention().object() == ObjectRole.SUFFERED) {
      settleFall(roles);
    } else if (roles.passive && roles.actors.isEmpty()) {
      settlePassive(roles);
    } else if (roles.actors.isEmpty()) {
      settleActive(roles, done, unknownSubject);
      troopsOfCommander(roles);
    }
    settleStanding(roles, done);
  }

  /** A claim holds to the end of the sentence, an order as long as nobody else acts. */
  private void settleStanding(Roles roles, List<Roles> done) {
    boolean claimed = discourse.standing().claimant().isPresent();
    boolean zero = roles.rule.equals(ZERO) || roles.rule.equals(PreverbalReader.BY_MEANS);
    boolean goesOn = claimed || done.isEmpty() && zero;
    if (goesOn && roles.standing.equals(Standing.ASSERTED)) {
      roles.standing = discourse.standing();
    } else if (roles.lasting) {
      discourse.standing(roles.standing);
    } else if (!roles.relative && !zero && !claimed) {
      discourse.standing(Standing.ASSERTED);
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
      if (side.isEmpty() || !view.sideOf(other).equals(side)) {
        roles.subject.remove(other);
        roles.targets.add(other);
      }
    }
  }

  /** 司令官王五下令反攻: he orders, and his force is to do it. */
  private void troopsOfCommander(Roles roles) {
    boolean unaddressed =
        roles.ordered && roles.standing.modality() == Modality.PLANNED && roles.agents.isEmpty();
    if (!unaddressed || roles.passive) {
      return;
    }
    for (EntityId person : List.copyOf(roles.actors)) {
      sheet
          .commandOf(person)
          .ifPresent(
              force -> {
                roles.actors.remove(person);
                roles.actors.add(force);
                roles.rule = TROOPS;
              });
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
    if (roles.type() == ActionType.SURRENDER) {
      // 被友軍繳械: who gives up the arms is the subject, and to whom is the agent
      roles.actors.addAll(roles.subject.isEmpty() ? discourse.subject() : roles.subject);
      roles.targets.addAll(roles.agents);
      return;
    }
    if (!roles.relative) {
      roles.targets.addAll(roles.subject.isEmpty() ? discourse.subject() : roles.subject);
    }
    if (roles.subject.isEmpty()) {
      roles.topics.forEach(place -> roles.places.putIfAbsent(place, Optional.empty()));
    }
    roles.actors.addAll(roles.agents);
    if (roles.actors.isEmpty()) {
      roles.rule = NOBODY;
      boolean named = roles.relative || !roles.subject.isEmpty() || !roles.topics.isEmpty();
      roles.dropped |= roles.type() == ActionType.ENCIRCLE && !named;
    }
    if (roles.relative) {
      roles.agents.clear(); // they don't act in the clause around it
    }
  }

  private void settleActive(Roles roles, List<Roles> done, boolean unknownSubject) {
    if (roles.type() == ActionType.DEPLOY && !roles.targets.isEmpty()) {
      roles.actors.addAll(roles.targets); // 集結第104師團: those that are deployed go on to act
      roles.subject.clear();
      roles.subject.addAll(roles.targets);
      roles.ownSubject = true;
      roles.targets.clear();
      return;
    }
    if (roles.moves() && !roles.taken.isEmpty()) {
      roles.actors.addAll(roles.taken); // 將敵軍逐至山中: those that are moved
      roles.targets.removeAll(roles.taken);
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
    if (done.isEmpty() && unknownSubject) {
      roles.dropped = true; // somebody acts whom nobody knows
      return;
    }
    roles.actors.addAll(discourse.subject());
    roles.rule = discourse.sameSentence() ? ZERO : ZERO_FAR;
  }
}
