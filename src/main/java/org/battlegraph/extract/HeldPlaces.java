package org.battlegraph.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Place;
import org.battlegraph.model.fact.PlaceRole;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.PlaceMention;
import org.battlegraph.model.mention.UnitMention;
import org.battlegraph.model.text.Span;

/** Finds the place that a verb holds in itself, the river of 渡河 and the town of 棄城. */
final class HeldPlaces {
  private static final Pattern RIVER = Pattern.compile("[凭隔沿依夹临背据][河江水川]");
  private static final int FARTHEST_RIVER = 4;

  private final ArticleView view;
  private final Discourse discourse;

  HeldPlaces(ArticleView view, Discourse discourse) {
    this.view = view;
    this.discourse = discourse;
  }

  /** 渡河, 棄城: the verb holds the place, which was named before. */
  void read(Clause clause, Roles roles) {
    if (!roles.places.isEmpty()) {
      return;
    }
    switch (roles.verb.mention().object()) {
      case RIVER -> {
        discourse
            .river()
            .filter(river -> isMeant(river, roles))
            .ifPresent(river -> roles.addPlace(river, PlaceRole.VIA));
        roles.origins.forEach(place -> roles.places.put(place, Optional.of(PlaceRole.FROM)));
      }
      case TOWN ->
          (roles.type() == ActionType.CAPTURE ? leftPlace() : standOf(clause, roles.actors))
              .or(discourse::town)
              .ifPresent(town -> roles.addPlace(town, PlaceRole.FROM));
      default -> {
        if (roles.type() == ActionType.DEFEND && atRiver(clause, roles)) {
          discourse.river().ifPresent(river -> roles.addPlace(river, PlaceRole.TO));
        }
      }
    }
  }

  /** 渡江: not any river, but one that is called so. */
  private boolean isMeant(EntityId river, Roles roles) {
    return !roles.verb.mention().verb().contains("江")
        || Optional.ofNullable(view.resolution().entities().get(river))
            .filter(place -> place.naming().label().endsWith("江"))
            .isPresent();
  }

  /** 憑河固守, 隔江據守: the river that was named before. */
  private boolean atRiver(Clause clause, Roles roles) {
    int end = roles.verb.span().end();
    int begin = Math.max(clause.span().begin(), roles.verb.span().begin() - FARTHEST_RIVER);
    return RIVER.matcher(view.folded(new Span(Math.min(begin, end), end))).find();
  }

  /** 河口守軍棄城而走: the town by which the force is called, or which it was last said to hold. */
  private Optional<EntityId> standOf(Clause clause, Set<EntityId> forces) {
    return forces.stream().flatMap(force -> standOf(clause, force).stream()).findFirst();
  }

  /** 守軍棄城，敵軍入城: the place that somebody has just given up. */
  private Optional<EntityId> leftPlace() {
    return discourse
        .contested()
        .filter(Discourse.Contest::left)
        .flatMap(contest -> contest.places().stream().findFirst());
  }

  private Optional<EntityId> standOf(Clause clause, EntityId force) {
    return view.mentionsIn(clause.span()).stream()
        .filter(UnitMention.class::isInstance)
        .filter(
            unit -> view.resolution().meaningOf(unit).filter(e -> e.id().equals(force)).isPresent())
        .flatMap(unit -> view.mentionsIn(unit.span()).stream())
        .filter(PlaceMention.class::isInstance)
        .flatMap(place -> view.resolution().meaningOf(place).stream())
        .filter(Place.class::isInstance)
        .map(Entity::id)
        .findFirst()
        .or(() -> discourse.standOf(force));
  }
}
