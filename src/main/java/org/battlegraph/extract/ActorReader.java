package org.battlegraph.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Unit;
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

  private static final RuleName PRODUCT = new RuleName("action.product-as-subject");
  private static final RuleName ASIDE = new RuleName("action.product-before-aside");

  /** What a force does at a place that it has not taken yet. */
  private static final Set<ActionType> ATTEMPTS =
      EnumSet.of(ActionType.ATTACK, ActionType.COUNTERATTACK, ActionType.BREAKTHROUGH);

  /** What is done to those who assault a place, by those who hold it. */
  private static final Set<String> BEATEN_BACK = Set.of("击退", "擊退", "打退", "击溃", "擊潰", "击败", "擊敗");

  private static final Set<ActionType> VIOLENCE =
      EnumSet.of(ActionType.ATTACK, ActionType.DESTROY, ActionType.ENCIRCLE);

  /** 由第3旅組成: what it consists of, not that it came to be. */
  private static final Set<String> CONSISTS = Set.of("组成", "組成", "编组", "編組");

  private static final Set<ActionType> OF_PRODUCT = EnumSet.of(ActionType.FORM, ActionType.DISBAND);

  /** Behind a verb that tells what was made or ended: its object does not follow. */
  private static final Pattern NO_OBJECT = Pattern.compile("[于在后时，。；）)、]|而[成来]|以[来后]|完[毕成]|$");

  /** What a force does itself even where somebody makes it do so. */
  private static final Set<ActionType> OWN_MOVES =
      EnumSet.of(ActionType.DEPLOY, ActionType.ADVANCE, ActionType.WITHDRAW, ActionType.REINFORCE);

  /** The clause opens with a word for those who are left. */
  private static final Pattern REST =
      Pattern.compile("[，；。](?:其)?(?:余部|余众|残部|残众|部众|溃兵|余军)[^，；。]*$");

  /** Verbs for what somebody makes a force do. */
  private static final Pattern SENDS = Pattern.compile("(?:增|抽|急|加)?[调調派遣召]");

  private static final int FARTHEST_REST = 24;

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
    if (comesToBe(roles)) {
      settleProduct(roles);
    } else if (roles.verb.mention().object() == ObjectRole.SUFFERED) {
      settleFall(roles);
    } else if (roles.passive && roles.actors.isEmpty()) {
      settlePassive(roles, done);
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
    boolean named = roles.subject.stream().anyMatch(this::isFormation) || roles.product.isPresent();
    return roles.verb.mention().object() == ObjectRole.PRODUCT
        && roles.targets.isEmpty()
        && named
        && NO_OBJECT.matcher(behind).lookingAt()
        && !CONSISTS.contains(roles.verb.mention().verb());
  }

  private boolean isBody(EntityId id) {
    return isFormation(id)
        || view.resolution().entities().get(id) instanceof Unit unit
            && unit.kind() == Unit.Kind.SHIP;
  }

  private boolean isFormation(EntityId id) {
    return view.resolution().entities().get(id) instanceof Unit unit
        && unit.kind() == Unit.Kind.FORMATION;
  }

  private void settleProduct(Roles roles) {
    roles.rule = roles.subject.isEmpty() ? ASIDE : PRODUCT;
    if (roles.subject.isEmpty()) {
      roles.targets.add(roles.product.orElseThrow());
    } else {
      roles.targets.addAll(roles.subject.stream().filter(this::isFormation).toList());
    }
    roles.agents.clear(); // 由第3旅擴編而成: what it was made of
  }

  /** A claim holds to the end of the sentence, an order as long as nobody else acts. */
  private void settleStanding(Roles roles, List<Roles> done) {
    boolean claimed = discourse.standing().claimant().isPresent();
    boolean zero =
        roles.rule.equals(ZERO)
            || roles.rule.equals(PreverbalReader.BY_MEANS)
            || roles.rule.equals(PreverbalReader.AGENT) && !roles.passive;
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

  /** A place that falls falls to the side of those who last attacked it. */
  private void settleFall(Roles roles) {
    roles.rule = FALL;
    boolean town = roles.verb.mention().verb().startsWith("城"); // 城破
    if (town && roles.topics.isEmpty()) {
      discourse.town().ifPresent(roles.topics::add);
      roles.subject.clear();
    }
    for (EntityId place : roles.topics) {
      List<EntityId> attackers = discourse.attackersOf(place);
      if (roles.type() == ActionType.RECAPTURE) {
        roles.places.putIfAbsent(place, Optional.empty());
        attackers.stream()
            .findFirst()
            .flatMap(view::opponentOf)
            .ifPresent(roles.actors::add); // 12月1日，某城亦告光復
      } else if (!attackers.isEmpty()) {
        roles.places.putIfAbsent(place, Optional.empty());
        roles.actors.addAll(view.sideForceOf(attackers.get(0)).map(List::of).orElse(attackers));
      } else if (assailant().isPresent()) {
        roles.places.putIfAbsent(place, Optional.empty());
        roles.actors.add(assailant().get());
      }
    }
    if (roles.topics.isEmpty() && roles.type() == ActionType.CAPTURE) {
      fallOfContested(roles);
    } else if (roles.topics.isEmpty()) {
      fallOfForce(roles);
    }
    roles.subject.clear();
  }

  /** The force of the side that alone has assailed places in the paragraph. */
  private Optional<EntityId> assailant() {
    Set<Optional<String>> sides =
        discourse.assailants().stream().map(view::sideOf).collect(Collectors.toSet());
    boolean one = sides.size() == 1 && sides.iterator().next().isPresent();
    Optional<EntityId> first = discourse.assailants().stream().filter(force -> one).findFirst();
    return first
        .flatMap(view::sideForceOf)
        .or(() -> first.filter(force -> discourse.assailants().size() == 1));
  }

  /** Who has just acted in the sentence, and is not of their side, and where. */
  private void struck(List<EntityId> fallen, Roles roles) {
    Optional<String> side = fallen.stream().findFirst().flatMap(view::sideOf);
    discourse
        .contested()
        .filter(contest -> contest.actors().stream().noneMatch(fallen::contains))
        .filter(
            contest ->
                side.isEmpty()
                    || contest.actors().stream().noneMatch(a -> view.sideOf(a).equals(side)))
        .ifPresent(
            contest -> {
              roles.actors.addAll(contest.actors());
              if (roles.places.isEmpty()) {
                contest.places().forEach(at -> roles.places.put(at, Optional.empty()));
              }
            });
  }

  /** 守軍奮戰至5月1日，終告失守: the place where they have just been fighting. */
  private void fallOfContested(Roles roles) {
    discourse
        .contested()
        .filter(contest -> !contest.left())
        .ifPresent(
            contest ->
                contest
                    .places()
                    .forEach(
                        place -> {
                          List<EntityId> attackers = discourse.attackersOf(place);
                          if (!attackers.isEmpty()) {
                            roles.places.putIfAbsent(place, Optional.empty());
                            roles.actors.addAll(attackers);
                          }
                        }));
    roles.dropped |= roles.actors.isEmpty();
  }

  /** 遭友軍圍攻，兩個團被殲: those who fall, or a part of them, fall to those who have just struck. */
  private void fallOfForce(Roles roles) {
    List<EntityId> suffering =
        roles.subject.isEmpty() && discourse.sameSentence()
            ? discourse.subject()
            : List.copyOf(roles.subject);
    List<EntityId> fallen = suffering.stream().filter(this::isBody).toList();
    roles.dropped |= fallen.isEmpty() && roles.targets.isEmpty();
    roles.targets.addAll(fallen);
    if (!roles.verb.mention().verb().startsWith("自")) { // 自沉: nobody else has done it
      struck(suffering, roles);
    }
    discourse
        .contested()
        .filter(own -> roles.places.isEmpty() && !own.left() && own.actors().equals(fallen))
        .ifPresent(own -> own.places().forEach(at -> roles.places.put(at, Optional.empty())));
    roles.dropped |= roles.actors.isEmpty() && roles.type() == ActionType.ENCIRCLE;
  }

  private void settlePassive(Roles roles, List<Roles> done) {
    if (roles.subject.isEmpty() && !roles.relative) {
      done.stream()
          .filter(before -> !before.relative && !before.passive && before.ownSubject)
          .reduce((first, second) -> second)
          .ifPresent(before -> roles.subject.addAll(before.subject)); // 敵軍衝鋒均被擊退
    }
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
    boolean made = OF_PRODUCT.contains(roles.type()) && !roles.targets.isEmpty();
    if (!roles.relative && !made) { // 被改編為第5旅: the brigade is what was made
      roles.targets.addAll(roles.subject.isEmpty() ? discourse.subject() : roles.subject);
    }
    if (roles.subject.isEmpty()) {
      roles.topics.forEach(place -> roles.places.putIfAbsent(place, Optional.empty()));
    }
    boolean beaten =
        discourse
            .contested()
            .filter(
                own ->
                    ATTEMPTS.contains(own.type()) && roles.targets.equals(Set.copyOf(own.actors())))
            .isPresent();
    if (beaten && BEATEN_BACK.contains(roles.verb.mention().verb())) {
      roles.retype(ActionType.DEFEND); // 向某城進攻，被友軍擊退
    }
    roles.actors.addAll(roles.agents);
    if (roles.actors.isEmpty() && !roles.relative && VIOLENCE.contains(roles.type())) {
      struck(List.copyOf(roles.targets), roles); // 遭友軍圍攻，一部被殲
    }
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
    if (roles.type() == ActionType.ADVANCE
        && !roles.targets.isEmpty()
        && roles.taken.isEmpty()
        && SENDS.matcher(roles.verb.mention().verb()).lookingAt()) {
      roles.actors.addAll(roles.targets); // 調來第5師: the division comes
      roles.subject.clear();
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
    boolean strange = discourse.strange() && !discourse.sameSentence();
    if (done.isEmpty() && (unknownSubject || strange)) {
      boolean made = OF_PRODUCT.contains(roles.type()) && !roles.targets.isEmpty();
      roles.dropped = !made; // somebody acts whom nobody knows
      return;
    }
    roles.actors.addAll(restOfTroops(roles) ? troops(discourse.subject()) : discourse.subject());
    roles.rule = discourse.sameSentence() ? ZERO : ZERO_FAR;
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
