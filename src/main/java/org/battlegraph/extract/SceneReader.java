package org.battlegraph.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.PlaceRole;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.ObjectRole;
import org.battlegraph.model.provenance.RuleName;

/**
 * Sets an action whose words name no place where the sentence has just let a force come or act:
 * 行至河口，遭友軍圍攻.
 */
final class SceneReader {
  private static final RuleName CONTESTED = new RuleName("action.contested-place");

  /** What a force does to another where both are. */
  private static final Set<ActionType> FIGHTS =
      EnumSet.of(
          ActionType.ATTACK,
          ActionType.COUNTERATTACK,
          ActionType.BOMBARD,
          ActionType.DESTROY,
          ActionType.ENCIRCLE,
          ActionType.DEFEND);

  /** What a force does where it has just come. */
  private static final Set<ActionType> STAYS = EnumSet.of(ActionType.DEFEND, ActionType.DEPLOY);

  /** What a force tries at a place, and may try again. */
  private static final Set<ActionType> ASSAULTS =
      EnumSet.of(
          ActionType.ATTACK,
          ActionType.COUNTERATTACK,
          ActionType.ENCIRCLE,
          ActionType.BOMBARD,
          ActionType.BREAKTHROUGH);

  private static final Set<ActionType> MOVES =
      EnumSet.of(ActionType.ADVANCE, ActionType.WITHDRAW, ActionType.CAPTURE, ActionType.RECAPTURE);

  private final ArticleView view;
  private final ClauseWords words;
  private final Discourse discourse;

  SceneReader(ArticleView view, ClauseWords words, Discourse discourse) {
    this.view = view;
    this.words = words;
    this.discourse = discourse;
  }

  /**
   * Adds the places to an action that has none, and whom it was against where that was not said.
   *
   * @param clause the clause
   * @param roles what was found around its verb
   */
  void read(Clause clause, Roles roles) {
    if (FIGHTS.contains(roles.type()) && roles.places.isEmpty() && !roles.targets.isEmpty()) {
      sceneOfFight(roles);
    }
    boolean onTheWay = words.onTheWay.isIn(view.folded(clause.span()));
    if (roles.passive && roles.places.isEmpty() && !roles.targets.isEmpty() && !onTheWay) {
      whereTheyAre(roles.targets, roles, Optional.empty()); // 行至河口，遭友軍…圍攻
    }
    if (roles.type() == ActionType.WITHDRAW
        && roles.places.isEmpty()
        && roles.verb.mention().object() != ObjectRole.DESTINATION) {
      whereTheyAre(roles.actors, roles, Optional.of(PlaceRole.FROM)); // 攻入河口，旋被迫撤出
    }
    if (STAYS.contains(roles.type())
        && roles.places.isEmpty()
        && roles.targets.isEmpty()
        && discourse.contested().filter(at -> MOVES.contains(at.type())).isPresent()) {
      whereTheyAre(roles.actors, roles, Optional.empty()); // 撤至河口固守
    }
    if (FrameBuilder.HOLDING.contains(roles.type())
        && roles.places.isEmpty()
        && roles.targets.isEmpty()) {
      discourse.contested().ifPresent(contest -> against(contest, roles));
      if (roles.type() == ActionType.DEFEND && roles.places.isEmpty()) {
        discourse
            .contestedBefore()
            .filter(contest -> isAssault(contest) && isEnemy(contest, roles))
            .ifPresent(contest -> against(contest, roles));
      }
    }
    if (roles.type() == ActionType.ATTACK
        && roles.verb.mention().object() == ObjectRole.PLACE_OR_TARGET
        && roles.places.isEmpty()
        && roles.targets.isEmpty()
        && !roles.passive
        && roles.standing.happened()) {
      discourse
          .contested()
          .filter(contest -> isFriend(contest, roles) && isAssault(contest))
          .ifPresent(contest -> goOn(contest, roles));
    }
  }

  /** 向河口進攻，至夜再次強攻: the same place. */
  private static void goOn(Discourse.Contest contest, Roles roles) {
    contest.places().forEach(place -> roles.places.put(place, Optional.empty()));
    roles.rule = CONTESTED;
  }

  private static boolean isAssault(Discourse.Contest contest) {
    return !contest.left() && ASSAULTS.contains(contest.type());
  }

  private boolean isFriend(Discourse.Contest contest, Roles roles) {
    return !roles.actors.isEmpty()
        && roles.actors.stream()
            .allMatch(
                own ->
                    contest.actors().contains(own)
                        || view.sideOf(own).isPresent()
                            && contest.actors().stream()
                                .allMatch(other -> view.sideOf(other).equals(view.sideOf(own))));
  }

  private boolean isEnemy(Discourse.Contest contest, Roles roles) {
    return !roles.actors.isEmpty()
        && roles.actors.stream().allMatch(own -> view.sideOf(own).isPresent())
        && contest.actors().stream()
            .allMatch(
                other ->
                    view.sideOf(other).isPresent()
                        && roles.actors.stream()
                            .noneMatch(own -> view.sideOf(own).equals(view.sideOf(other))));
  }

  /** The sentence has just let them come to a place, or act there, and not leave it. */
  private void whereTheyAre(Set<EntityId> forces, Roles roles, Optional<PlaceRole> role) {
    discourse
        .contested()
        .filter(contest -> !contest.left() && Set.copyOf(contest.actors()).equals(forces))
        .ifPresent(contest -> contest.places().forEach(at -> roles.places.put(at, role)));
  }

  /** 突入柳州，與敵軍巷戰: they fight where the sentence has just let them come. */
  private void sceneOfFight(Roles roles) {
    if (!roles.standing.happened()) {
      return;
    }
    discourse
        .contested()
        .filter(contest -> !contest.left() && contest.actors().equals(List.copyOf(roles.actors)))
        .map(Discourse.Contest::places)
        .or(() -> Optional.of(discourse.scene()).filter(scene -> !scene.isEmpty()))
        .ifPresent(scene -> scene.forEach(at -> roles.places.put(at, Optional.empty())));
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
    boolean known =
        roles.actors.stream().allMatch(own -> view.sideOf(own).isPresent())
            && contest.actors().stream().allMatch(other -> view.sideOf(other).isPresent());
    if (enemy && (known || FrameBuilder.COMES.contains(contest.type()))) {
      boolean leaves = roles.type() == ActionType.WITHDRAW;
      Optional<PlaceRole> role = leaves ? Optional.of(PlaceRole.FROM) : Optional.empty();
      contest.places().forEach(place -> roles.places.put(place, role));
      if (!leaves) {
        roles.targets.addAll(contest.actors());
      }
      roles.rule = CONTESTED;
    }
  }
}
