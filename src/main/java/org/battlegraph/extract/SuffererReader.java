package org.battlegraph.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.zh.Folding;

/**
 * Settles who acts where the subject of a verb suffers: a place that falls, a force that is beaten.
 * Who does it is named by a small word, or has just been attacking.
 */
final class SuffererReader {
  private static final RuleName FALL = new RuleName("action.fall-of-place");

  /** Before a place of whose fall somebody hears. */
  private static final Pattern HEARD =
      Pattern.compile("(?:闻|[得闻获惊探]知|[获得惊欣]悉|听说|听闻)\\p{IsHan}{1,6}$");

  private static final int FARTHEST_HEARD = 9;

  private static final RuleName NOBODY = new RuleName("action.no-actor");

  /** What a force does at a place that it has not taken yet. */
  private static final Set<ActionType> ATTEMPTS =
      EnumSet.of(ActionType.ATTACK, ActionType.COUNTERATTACK, ActionType.BREAKTHROUGH);

  private static final Set<ActionType> VIOLENCE =
      EnumSet.of(ActionType.ATTACK, ActionType.DESTROY, ActionType.ENCIRCLE);

  /** What a force does itself even where somebody makes it do so. */
  private static final Set<ActionType> OWN_MOVES =
      EnumSet.of(ActionType.DEPLOY, ActionType.ADVANCE, ActionType.WITHDRAW, ActionType.REINFORCE);

  private final ArticleView view;
  private final ClauseWords words;
  private final Discourse discourse;
  private final JointForces forces;

  SuffererReader(ArticleView view, ClauseWords words, JointForces forces, Discourse discourse) {
    this.view = view;
    this.words = words;
    this.forces = forces;
    this.discourse = discourse;
  }

  /** A place that falls falls to the side of those who last attacked it. */
  void settleFall(Roles roles) {
    roles.rule = FALL;
    int verb = roles.verb.span().begin();
    if (HEARD.matcher(view.folded().substring(Math.max(0, verb - FARTHEST_HEARD), verb)).find()) {
      roles.dropped = true; // 聞某城已失: that it fell was told before, or will be
      return;
    }
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
      } else {
        discourse
            .holderOf(place)
            .flatMap(view::opponentOf)
            .ifPresent(
                winner -> {
                  roles.places.putIfAbsent(place, Optional.empty());
                  roles.actors.add(winner);
                });
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

  /**
   * Settles who does what the subject of a passive verb suffers.
   *
   * @param roles what was found around the verb
   * @param done the verbs before it in the clause
   */
  void settlePassive(Roles roles, List<Roles> done) {
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
    boolean made = ActorReader.OF_PRODUCT.contains(roles.type()) && !roles.targets.isEmpty();
    if (!roles.relative && !made) { // 被改編為第5旅: the brigade is what was made
      roles.targets.addAll(roles.subject.isEmpty() ? unnamed(roles) : roles.subject);
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
    if (beaten && words.beatsBack.contains(Folding.fold(roles.verb.mention().verb()))) {
      roles.retype(ActionType.DEFEND); // 向某城進攻，被友軍擊退
    }
    settleAssailant(roles);
  }

  /**
   * Who has been acting suffers from others, and not from their own: 敵軍北上，某城被敵軍佔領. In a civil war
   * whose other side has no name of its own all seem to be of one, and that says nothing.
   */
  private List<EntityId> unnamed(Roles roles) {
    if (roles.topics.isEmpty() && !view.hasTwoSides()) {
      return discourse.subject().stream().filter(id -> !roles.agents.contains(id)).toList();
    }
    Set<Optional<String>> sides =
        roles.agents.stream()
            .map(view::sideOf)
            .filter(Optional::isPresent)
            .collect(Collectors.toSet());
    return discourse.subject().stream().filter(id -> !sides.contains(view.sideOf(id))).toList();
  }

  /** Whom the small word names, else those who have just struck. */
  private void settleAssailant(Roles roles) {
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

  private boolean isBody(EntityId id) {
    return view.isFormation(id)
        || view.resolution().entities().get(id) instanceof Unit unit
            && unit.kind() == Unit.Kind.SHIP;
  }
}
