package org.battlegraph.extract;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.PlaceRole;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.provenance.RuleName;

/** Who and what was found around one verb; it lives for the reading of that verb alone. */
final class Roles {
  static final RuleName SUBJECT = new RuleName("action.subject");

  Token.Verb verb;
  final Set<EntityId> subject = new LinkedHashSet<>();
  final Set<EntityId> agents = new LinkedHashSet<>();
  final Set<EntityId> actors = new LinkedHashSet<>();
  final Set<EntityId> targets = new LinkedHashSet<>();
  final Set<EntityId> taken = new LinkedHashSet<>();
  final Set<EntityId> topics = new LinkedHashSet<>();
  final Set<EntityId> origins = new LinkedHashSet<>();
  final Set<EntityId> scenes = new LinkedHashSet<>();
  final Set<EntityId> routes = new LinkedHashSet<>();
  final Map<EntityId, Optional<PlaceRole>> places = new LinkedHashMap<>();
  Optional<EntityId> event = Optional.empty();
  Standing standing = Standing.ASSERTED;
  RuleName rule = SUBJECT;
  boolean passive;
  boolean respectively;

  /** Whether a place stands directly before the verb: 擔任桂林防守. */
  boolean topicAdjoins;

  /** Whether the verb turns out to be no statement of an action: 攻擊北平的計劃. */
  boolean dropped;

  /** Whether the text only thinks of the action: 如果…, 可能…. */
  boolean unreal;

  /**
   * Whether the standing goes on to the next clauses: an order and a claim do, a purpose does not.
   */
  boolean lasting;

  /** The force before the parentheses in which the verb stands: 第4聯隊（成立於仙台）. */
  Optional<EntityId> product = Optional.empty();

  boolean ownSubject;

  /** Whether the text says that the plan was not carried out. */
  boolean frustrated;

  /** Whether the plan is one that somebody is already trying: 試圖. */
  boolean tried;

  /** Whether somebody sends those who act: 派某師增援. */
  boolean sent;

  /** Whether the verb is what somebody orders: 下令反攻. */
  boolean ordered;

  /** Whether the verb stands in a relative clause, whose actor is not that of the clause. */
  boolean relative;

  /** How the actor of the clause around a relative clause was found. */
  RuleName outerRule = SUBJECT;

  /** The standing of the clause around a relative clause. */
  Standing outerStanding = Standing.ASSERTED;

  Roles(Token.Verb verb) {
    this.verb = verb;
  }

  ActionType type() {
    return verb.mention().type();
  }

  /** Takes the verb for another kind of action than its word says by itself. */
  void retype(ActionType type) {
    verb = verb.as(type);
  }

  /** Tells whether the verb is one of movement. */
  boolean moves() {
    return type() == ActionType.ADVANCE
        || type() == ActionType.WITHDRAW
        || type() == ActionType.BREAKTHROUGH;
  }

  void addPlaces(NounPhrase phrase, PlaceRole role) {
    phrase.ids().forEach(id -> addPlace(id, role));
  }

  void addPlace(EntityId place, PlaceRole role) {
    places.put(place, type() == ActionType.WITHDRAW ? Optional.of(role) : Optional.empty());
  }

  /** Takes over the subject of the clause around a relative clause. */
  void resume(Roles inner) {
    standing = inner.outerStanding;
    subject.addAll(inner.subject);
    topics.addAll(inner.topics);
    agents.addAll(inner.agents);
    ownSubject = inner.ownSubject;
    rule = inner.agents.isEmpty() ? SUBJECT : inner.outerRule;
  }

  /** Returns who acts as long as nobody else is named; empty if this verb does not tell. */
  Optional<List<EntityId>> subjectToLeave() {
    boolean made = type() == ActionType.FORM && lasting && !relative && !targets.isEmpty();
    if (made) {
      return Optional.of(List.copyOf(targets)); // 令某師抽兵編成某支隊，…: what is made is to act
    }
    boolean told = (lasting || sent) && !passive && !relative && !agents.isEmpty();
    if (told) {
      return Optional.of(List.copyOf(agents)); // 決定由第6師進攻: they go on, not who decides
    }
    if (!subject.isEmpty() && ownSubject) {
      return Optional.of(List.copyOf(subject));
    }
    if (!passive && !agents.isEmpty() && !relative) {
      return Optional.of(List.copyOf(agents));
    }
    return Optional.empty();
  }
}
