package org.battlegraph.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.fact.Modality;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.ObjectRole;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.zh.Folding;

/**
 * Settles who acts: by what stands around the verb or, where nobody does, by the verbs and the
 * clauses before. Verbs whose subject suffers are the business of {@link SuffererReader}.
 */
final class ActorReader {
  private static final RuleName ZERO = new RuleName("action.zero-subject");
  private static final RuleName ZERO_FAR = new RuleName("action.zero-subject-of-sentence-before");
  static final RuleName SERIES = new RuleName("action.verb-series");
  private static final RuleName TROOPS = new RuleName("action.troops-of-commander");
  private static final RuleName PRODUCT = new RuleName("action.product-as-subject");
  private static final RuleName ASIDE = new RuleName("action.product-before-aside");

  /** Behind a verb that tells what was made or ended: its object does not follow. */
  private static final Pattern NO_OBJECT = Pattern.compile("[于在后时，。；）)、]|而[成来]|以[来后]|完[毕成]|$");

  /** The clause opens with a word for those who are left. */
  private static final Pattern REST =
      Pattern.compile("[，；。](?:其)?(?:余部|余众|残部|残众|部众|溃兵|余军)[^，；。]*$");

  private static final Pattern ESCORTS = Pattern.compile("掩护|护送|护卫|护航");

  /** Verbs for what somebody makes a force do. */
  private static final Pattern SENDS = Pattern.compile("(?:增|抽|急|加)?[调調派遣召]");

  private static final int FARTHEST_REST = 24;

  static final Set<ActionType> OF_PRODUCT = EnumSet.of(ActionType.FORM, ActionType.DISBAND);

  private final ArticleView view;
  private final ClauseWords words;
  private final FactSheet sheet;
  private final Discourse discourse;
  private final JointForces forces;
  private final SuffererReader sufferers;

  ActorReader(ArticleView view, ClauseWords words, FactSheet sheet, Discourse discourse) {
    this.view = view;
    this.words = words;
    this.sheet = sheet;
    this.discourse = discourse;
    this.forces = new JointForces(view, sheet);
    this.sufferers = new SuffererReader(view, words, forces, discourse);
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
    if (comesToBe(roles)) {
      settleProduct(roles);
    } else if (roles.verb.mention().object() == ObjectRole.SUFFERED) {
      sufferers.settleFall(roles);
    } else if (roles.passive && roles.actors.isEmpty()) {
      sufferers.settlePassive(roles, done);
    } else if (roles.actors.isEmpty()) {
      settleActive(roles, done, unknownSubject);
      troopsOfCommander(roles);
    }
    settleStanding(roles, done);
  }

  /** 第5師在洛陽成立, 番號撤銷: nothing stands behind the verb that could be what is made. */
  private boolean comesToBe(Roles roles) {
    int end = roles.verb.span().end();
    String behind = view.folded().substring(end, Math.min(view.folded().length(), end + 3));
    boolean named = roles.subject.stream().anyMatch(view::isFormation) || roles.product.isPresent();
    return roles.verb.mention().object() == ObjectRole.PRODUCT
        && roles.targets.isEmpty()
        && named
        && NO_OBJECT.matcher(behind).lookingAt()
        && !words.consists.contains(Folding.fold(roles.verb.mention().verb()));
  }

  private void settleProduct(Roles roles) {
    roles.rule = roles.subject.isEmpty() ? ASIDE : PRODUCT;
    if (roles.subject.isEmpty()) {
      roles.targets.add(roles.product.orElseThrow());
    } else {
      roles.targets.addAll(roles.subject.stream().filter(view::isFormation).toList());
    }
    roles.agents.clear(); // 由第3旅擴編而成: what it was made of
  }

  /** A claim holds to the end of the sentence, an order as long as nobody else acts. */
  private void settleStanding(Roles roles, List<Roles> done) {
    boolean claimed = discourse.standing().claimant().isPresent();
    boolean zero =
        roles.rule.equals(ZERO)
            || roles.rule.equals(PreverbalForces.BY_MEANS)
            || roles.rule.equals(PreverbalForces.AGENT) && !roles.passive;
    boolean goesOn = claimed || done.isEmpty() && zero;
    if (goesOn && roles.standing.equals(Standing.ASSERTED)) {
      roles.standing = discourse.standing();
    } else if (roles.lasting) {
      discourse.standing(roles.standing);
    } else if (!roles.relative && !zero && !claimed && !roles.rule.equals(SERIES)) {
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
      boolean unknown = side.isEmpty() || view.sideOf(other).isEmpty();
      if (unknown ? joined.size() == 2 : !view.sideOf(other).equals(side)) {
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

  private void settleActive(Roles roles, List<Roles> done, boolean unknownSubject) {
    if (settleMoved(roles)) {
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
        roles.actors.addAll(escorted(before, roles) ? before.targets : before.actors);
        roles.rule = SERIES;
        return;
      }
    }
    boolean strange = discourse.strange() && !discourse.sameSentence();
    if (done.isEmpty() && (unknownSubject || strange)) {
      boolean made = OF_PRODUCT.contains(roles.type()) && !roles.targets.isEmpty();
      roles.dropped = !made; // somebody acts whom nobody knows
      return;
    }
    roles.actors.addAll(restOfTroops(roles) ? troops(discourse.subject()) : discourse.subject());
    roles.rule = discourse.sameSentence() ? ZERO : ZERO_FAR;
  }

  /** Settles who acts where what is done to them is that they move; tells whether it is so. */
  private boolean settleMoved(Roles roles) {
    if (roles.type() == ActionType.DEPLOY && !roles.targets.isEmpty()) {
      roles.actors.addAll(roles.targets); // 集結第104師團: those that are deployed go on to act
      roles.subject.clear();
      roles.subject.addAll(roles.targets);
      roles.ownSubject = true;
      roles.targets.clear();
      return true;
    }
    if (roles.type() == ActionType.ADVANCE
        && !roles.targets.isEmpty()
        && roles.taken.isEmpty()
        && SENDS.matcher(roles.verb.mention().verb()).lookingAt()) {
      roles.actors.addAll(roles.targets); // 調來第5師: the division comes
      roles.subject.clear();
      roles.targets.clear();
      return true;
    }
    if (roles.moves() && !roles.taken.isEmpty()) {
      roles.actors.addAll(roles.taken); // 將敵軍逐至山中: those that are moved
      roles.targets.removeAll(roles.taken);
      return true;
    }
    return false;
  }

  /** 第3艦隊掩護第5師登陸: those who are covered move, and not those who cover them. */
  private static boolean escorted(Roles before, Roles roles) {
    return roles.moves()
        && !before.targets.isEmpty()
        && ESCORTS.matcher(Folding.fold(before.verb.mention().verb())).matches();
  }

  /** 某某負傷，餘部向河口潰退: the rest of those whom he leads. */
  private boolean restOfTroops(Roles roles) {
    int end = roles.verb.span().begin();
    String before = view.folded().substring(Math.max(0, end - FARTHEST_REST), end);
    return REST.matcher(before).find();
  }

  private List<EntityId> troops(List<EntityId> leaders) {
    return leaders.stream()
        .map(
            id ->
                view.resolution().entities().get(id) instanceof Person
                    ? sheet.commandOf(id).orElse(id)
                    : id)
        .toList();
  }
}
