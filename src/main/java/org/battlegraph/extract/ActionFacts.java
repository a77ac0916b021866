package org.battlegraph.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.Action;
import org.battlegraph.model.fact.Basis;
import org.battlegraph.model.fact.PlaceRole;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.Extent;

/** Makes facts of frames: one for each actor and each place or, without a place, each target. */
final class ActionFacts {
  /** Actions that say nothing without the force that is made or ended. */
  private static final Set<ActionType> OF_A_FORCE = EnumSet.of(ActionType.FORM, ActionType.DISBAND);

  /** Actions that say something without a place and a target. */
  private static final Set<ActionType> BARE =
      EnumSet.of(ActionType.SURRENDER, ActionType.COUNTERATTACK);

  /** Actions that an order or a denial names without a place or a target: 下令撤退, 拒絕突圍. */
  private static final Set<ActionType> MEANT_BARE =
      EnumSet.of(
          ActionType.SURRENDER,
          ActionType.COUNTERATTACK,
          ActionType.WITHDRAW,
          ActionType.BREAKTHROUGH);

  /** Actions that are worth knowing of where the text does not say who did them. */
  private static final Set<ActionType> SUFFERED =
      EnumSet.of(
          ActionType.ATTACK,
          ActionType.CAPTURE,
          ActionType.DESTROY,
          ActionType.ENCIRCLE,
          ActionType.FORM,
          ActionType.DISBAND);

  void add(Frame frame, FactSheet sheet) {
    ActionType type = frame.verb().mention().type();
    if (OF_A_FORCE.contains(type) && frame.targets().isEmpty()) {
      return;
    }
    boolean meant = !frame.standing().happened() && !frame.rule().equals(ActorReader.SERIES);
    boolean bare = BARE.contains(type) || meant && MEANT_BARE.contains(type);
    if (frame.places().isEmpty() && frame.targets().isEmpty() && !bare) {
      return;
    }
    boolean suffered = SUFFERED.contains(type) && !frame.targets().isEmpty();
    if (frame.actors().isEmpty() && !suffered) {
      return;
    }
    List<Optional<EntityId>> actors =
        frame.actors().isEmpty()
            ? List.of(Optional.empty())
            : frame.actors().stream().map(Optional::of).toList();
    for (Optional<EntityId> actor : actors) {
      addFor(actor, frame, sheet);
    }
  }

  private void addFor(Optional<EntityId> actor, Frame frame, FactSheet sheet) {
    Basis basis = sheet.basis(frame.date(), frame.standing(), frame.rule(), frame.evidence());
    Optional<EntityId> target = frame.targets().stream().findFirst();
    if (frame.places().isEmpty()) {
      if (frame.targets().isEmpty()) {
        sheet.add(
            action(basis, frame, actor, Optional.empty(), Optional.empty(), Optional.empty()));
      }
      for (EntityId each : frame.targets()) {
        sheet.add(
            action(basis, frame, actor, Optional.empty(), Optional.empty(), Optional.of(each)));
      }
      return;
    }
    List<EntityId> places = List.copyOf(frame.places().keySet());
    int turn = actor.map(List.copyOf(frame.actors())::indexOf).orElse(0);
    boolean paired = frame.respectively() && frame.actors().size() == places.size();
    for (EntityId place : paired ? List.of(places.get(turn)) : places) {
      Optional<EntityId> where = Optional.of(place);
      sheet.add(action(basis, frame, actor, where, frame.places().get(place), target));
    }
  }

  private static Action action(
      Basis basis,
      Frame frame,
      Optional<EntityId> actor,
      Optional<EntityId> place,
      Optional<PlaceRole> role,
      Optional<EntityId> target) {
    ActionType type = frame.verb().mention().type();
    Extent extent =
        actor.map(who -> frame.extents().getOrDefault(who, Extent.WHOLE)).orElse(Extent.WHOLE);
    return new Action(basis, type, actor, place, role, target, frame.event(), extent);
  }
}
