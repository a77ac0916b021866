package org.battlegraph.extract;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.PlaceRole;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.ActionMention;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.Extent;
import org.battlegraph.model.mention.ObjectRole;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;

/**
 * What one verb of action says: who did it, where, to whom, when, in what standing.
 *
 * @param verb the verb
 * @param actors who acts
 * @param places where, and what the place is to a movement
 * @param targets to whom
 * @param event the event that the clause names
 * @param date the date that holds for the verb
 * @param standing how the text stands to it
 * @param rule how the actor was found
 * @param respectively whether the first actor goes with the first place, the second with the second
 * @param extents how much of each actor acts
 * @param evidence the words that prove it
 */
record Frame(
    Token.Verb verb,
    Set<EntityId> actors,
    Map<EntityId, Optional<PlaceRole>> places,
    Set<EntityId> targets,
    Optional<EntityId> event,
    Optional<DateMention> date,
    Standing standing,
    RuleName rule,
    boolean respectively,
    Map<EntityId, Extent> extents,
    Span evidence) {
  private static final RuleName FOUGHT_WITH = new RuleName("action.fought-with");
  private static final Pattern AND_DESTROY = Pattern.compile("[殲歼]|消[滅灭]");

  private static final RuleName IN_VAIN = new RuleName("action.attacked-in-vain");

  Frame {
    actors = new LinkedHashSet<>(actors);
    places = new LinkedHashMap<>(places);
    targets = new LinkedHashSet<>(targets);
    extents = Map.copyOf(extents);
  }

  /** Returns what those did with whom the actors fought: they held their own. */
  Frame answer() {
    return new Frame(
        verb.as(ActionType.DEFEND),
        targets,
        places,
        actors,
        event,
        date,
        standing,
        FOUGHT_WITH,
        false,
        Map.of(),
        evidence);
  }

  /** Returns that it did not come about. */
  Frame denied() {
    return with(verb, Standing.NEGATED);
  }

  /** Returns what else the verb tells: who is to be 圍殲 is to be encircled, and destroyed. */
  Optional<Frame> destruction() {
    ActionMention said = verb.mention();
    if (said.type() != ActionType.ENCIRCLE || !AND_DESTROY.matcher(said.verb()).find()) {
      return Optional.empty();
    }
    return Optional.of(with(verb.as(ActionType.DESTROY), standing));
  }

  private Frame with(Token.Verb told, Standing stands) {
    return new Frame(
        told, actors, places, targets, event, date, stands, rule, respectively, extents, evidence);
  }

  /** Returns that those who attacked did not take the place, with the words that deny it. */
  Frame notTaken(Span denial, Span words) {
    ActionMention said = verb.mention();
    Evidence at = new Evidence(denial, said.evidence().rule(), List.of());
    ActionMention taking =
        new ActionMention(at, said.verb(), ActionType.CAPTURE, ObjectRole.PLACE_OR_TARGET, false);
    return new Frame(
        new Token.Verb(taking),
        actors,
        places,
        targets,
        event,
        date,
        Standing.NEGATED,
        IN_VAIN,
        respectively,
        extents,
        evidence.union(words));
  }

  /** Returns what is said of the same action at further places, with the words that name them. */
  Frame at(Map<EntityId, Optional<PlaceRole>> further, Span words) {
    return new Frame(
        verb,
        actors,
        further,
        targets,
        event,
        date,
        standing,
        rule,
        respectively,
        extents,
        evidence.union(words));
  }
}
