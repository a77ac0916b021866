package org.battlegraph.extract;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.Role;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.text.Span;

/**
 * Weighs who attacked and who defended in an event, by what the text says that they did in it.
 *
 * <p>Both sides of a battle attack at times, so what counts is which of the two attacks more often.
 * Where they differ little, the one that attacks first does; and an event of which no action is
 * told gives no role. A force that does nothing but help supports.
 */
final class ParticipantRoles {
  private static final Set<ActionType> OFFENSIVE =
      EnumSet.of(
          ActionType.ATTACK,
          ActionType.CAPTURE,
          ActionType.ADVANCE,
          ActionType.ENCIRCLE,
          ActionType.BREAKTHROUGH,
          ActionType.BOMBARD,
          ActionType.DESTROY);

  private static final Set<ActionType> DEFENSIVE =
      EnumSet.of(
          ActionType.DEFEND,
          ActionType.WITHDRAW,
          ActionType.COUNTERATTACK,
          ActionType.RECAPTURE,
          ActionType.ABANDON);

  /** What the enemy of those who do it does: hold against an attack, strike back. */
  private static final Set<ActionType> AGAINST_ATTACK =
      EnumSet.of(ActionType.DEFEND, ActionType.COUNTERATTACK);

  /** To help is another thing than to come as a reinforcement, which then fights: 支援, 配合. */
  private static final Pattern HELP = Pattern.compile("支援|配合|[协協]|策[应應]|助|掩[护護]");

  /** So much more often, in shares of its actions, has a side to attack than the other. */
  private static final double CLEAR = 0.15;

  private final ArticleView view;
  private final Map<EntityId, Map<String, Tally>> sides = new HashMap<>();
  private final Map<EntityId, Map<EntityId, Tally>> own = new HashMap<>();

  /** The side that is the first to attack. */
  private final Map<EntityId, String> opener = new HashMap<>();

  /** The verbs that were weighed, for each event. */
  private final Map<EntityId, Set<Span>> read = new HashMap<>();

  ParticipantRoles(ArticleView view) {
    this.view = view;
  }

  /** How often somebody attacks, or is attacked; and how often he helps. */
  private static final class Tally {
    private int offense;
    private int told;
    private int help;

    void add(int weight) {
      offense += weight;
      told++;
    }

    double share() {
      return told == 0 ? 0 : (double) offense / told;
    }
  }

  /** Takes in an action that belongs to an event. */
  void read(EntityId event, Frame frame) {
    if (!read.computeIfAbsent(event, key -> new HashSet<>()).add(frame.verb().span())) {
      return;
    }
    ActionType type = frame.verb().mention().type();
    int weight = OFFENSIVE.contains(type) ? 1 : DEFENSIVE.contains(type) ? -1 : 0;
    for (EntityId actor : frame.actors()) {
      if (weight > 0) {
        view.sideOf(actor).ifPresent(side -> opener.putIfAbsent(event, side));
      }
      if (weight != 0) {
        add(event, actor, weight);
      }
      if (type == ActionType.REINFORCE && HELP.matcher(frame.verb().mention().verb()).find()) {
        own(event, actor).help++;
      }
    }
    int suffered = AGAINST_ATTACK.contains(type) ? 1 : OFFENSIVE.contains(type) ? -1 : 0;
    for (EntityId target : frame.targets()) {
      if (suffered != 0) {
        add(event, target, suffered);
      }
    }
  }

  private void add(EntityId event, EntityId who, int weight) {
    own(event, who).add(weight);
    view.sideOf(who)
        .ifPresent(
            side ->
                sides
                    .computeIfAbsent(event, key -> new HashMap<>())
                    .computeIfAbsent(side, key -> new Tally())
                    .add(weight));
  }

  private Tally own(EntityId event, EntityId who) {
    return own.computeIfAbsent(event, key -> new HashMap<>())
        .computeIfAbsent(who, key -> new Tally());
  }

  /**
   * Returns the role of a participant.
   *
   * @param event the event
   * @param who the participant
   * @param force the force that he leads, if it is a person who leads one
   */
  Optional<Role> of(EntityId event, EntityId who, Optional<EntityId> force) {
    Tally done = own.getOrDefault(event, Map.of()).getOrDefault(who, new Tally());
    if (done.help > 0 && done.told == 0) {
      return Optional.of(Role.SUPPORT);
    }
    Optional<String> side = view.sideOf(who).or(() -> force.flatMap(view::sideOf));
    Map<String, Tally> all = sides.getOrDefault(event, Map.of());
    if (side.isEmpty() || !all.containsKey(side.get())) {
      return side.isEmpty() ? sign(done.share(), 0) : Optional.empty();
    }
    List<Tally> most =
        all.values().stream().sorted(Comparator.comparingInt((Tally t) -> -t.told)).toList();
    double share = all.get(side.get()).share();
    if (most.size() == 1) {
      return sign(share, 0);
    }
    double first = most.get(0).share();
    double second = most.get(1).share();
    boolean clear = Math.abs(first - second) >= CLEAR;
    if (clear) {
      return sign(share, (first + second) / 2);
    }
    return Optional.ofNullable(opener.get(event))
        .map(side.get()::equals)
        .map(opens -> opens ? Role.ATTACKER : Role.DEFENDER);
  }

  private static Optional<Role> sign(double share, double middle) {
    return share == middle
        ? Optional.empty()
        : Optional.of(share > middle ? Role.ATTACKER : Role.DEFENDER);
  }
}
