package org.battlegraph.extract;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Place;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.Extent;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.text.Span;

/**
 * What goes on from clause to clause: who acts, when, and in what standing.
 *
 * <p>One instance lives for the reading of one article and is the only state of the extraction.
 */
final class Discourse {
  private List<EntityId> subject = List.of();
  private Optional<DateMention> date = Optional.empty();
  private Optional<DateMention> listDate = Optional.empty();
  private final Chronology chronology;
  private Standing standing = Standing.ASSERTED;
  private List<EntityId> formed = List.of();
  private List<EntityId> superior = List.of();
  private List<EntityId> strongholds = List.of();
  private Optional<EntityId> place = Optional.empty();
  private final Map<EntityId, Extent> extents = new HashMap<>();
  private Optional<EntityId> river = Optional.empty();
  private Optional<EntityId> town = Optional.empty();
  private List<EntityId> scene = List.of();
  private int sceneSentence = -1;
  private Optional<Contest> contested = Optional.empty();
  private Optional<Contest> contestedBefore = Optional.empty();
  private Optional<EntityId> event = Optional.empty();
  private Optional<Span> subjectSpan = Optional.empty();
  private int passage = -1;
  private int sentence = -1;
  private int subjectSentence = -1;
  private int strangerSentence = -1;
  private List<EntityId> fallen = List.of();
  private int fallenSentence = -1;

  private final Map<EntityId, EntityId> stands = new HashMap<>();
  private final Map<EntityId, EntityId> holders = new HashMap<>();
  private final Map<EntityId, EntityId> led = new HashMap<>();

  /** Who last attacked or took a place; a place that falls fell to them. */
  private final Set<EntityId> assailants = new LinkedHashSet<>();

  private final Map<EntityId, List<EntityId>> attackers = new LinkedHashMap<>();

  Discourse(String folded) {
    this.chronology = new Chronology(folded);
  }

  /** Moves on to a clause: a paragraph begins without a subject, a sentence without a date. */
  void enter(Clause clause) {
    chronology.enter(clause);
    if (clause.passage().index() != passage) {
      strangerSentence = -1;
      assailants.clear();
      scene = List.of();
      fallen = List.of();
      subject = List.of();
      extents.clear();
      formed = List.of();
      superior = List.of();
      strongholds = List.of();
      contested = Optional.empty();
      contestedBefore = Optional.empty();
      date = Optional.empty();
      standing = Standing.ASSERTED;
    } else if (clause.sentence() != sentence) {
      formed = List.of();
      superior = List.of();
      strongholds = List.of();
      contestedBefore = contested;
      contested = Optional.empty();
      date = Optional.empty();
      standing = Standing.ASSERTED;
    }
    passage = clause.passage().index();
    sentence = clause.sentence();
  }

  List<EntityId> subject() {
    return subject;
  }

  /** Tells whether the subject was named in the sentence that is being read. */
  boolean sameSentence() {
    return subjectSentence == sentence;
  }

  /**
   * Takes a new subject.
   *
   * @param actors who acts
   * @param named the words that name them
   */
  void subject(List<EntityId> actors, Span named) {
    subjectSentence = sentence;
    fallen = List.of();
    subject = List.copyOf(actors);
    subjectSpan = Optional.of(named);
  }

  /** Takes somebody who fell, of whom the sentence may say more, though others go on to act. */
  void fallen(List<EntityId> persons) {
    fallen = List.copyOf(persons);
    fallenSentence = sentence;
  }

  /** Returns who fell in the sentence that is being read and was named last, else who acts. */
  List<EntityId> fallenOrSubject() {
    return fallenSentence == sentence && !fallen.isEmpty() ? fallen : subject;
  }

  /** Notes that a clause of the sentence opens with a subject that is not understood. */
  void stranger() {
    strangerSentence = sentence;
  }

  /** Tells whether somebody who is not understood may act in the sentence that is being read. */
  boolean strange() {
    return strangerSentence == sentence;
  }

  /** Returns the words that name the subject, where the sentence that is being read has them. */
  Optional<Span> subjectSpan() {
    return sameSentence() ? subjectSpan : Optional.empty();
  }

  /** Returns the date of the sentence or, in a list, the one that the words before the list say. */
  Optional<DateMention> date() {
    return date.or(() -> listDate);
  }

  /** Begins a passage: in a list that holds for a time, what has no date has that time. */
  void listed(Optional<DateMention> time) {
    listDate = time;
  }

  /** Returns the date of the sentence or, where it has none, what the dates before it allow. */
  Optional<DateMention> dateOrBefore() {
    return date().or(chronology::before);
  }

  /** The same, for what holds or is counted. */
  Optional<DateMention> dateOrAboutBefore() {
    return date().or(chronology::aboutBefore);
  }

  void date(DateMention mention) {
    date = Optional.of(chronology.told(mention));
  }

  Standing standing() {
    return standing;
  }

  void standing(Standing current) {
    standing = current;
  }

  /** Returns the forces that the sentence says are formed; a list behind names their parts. */
  List<EntityId> formed() {
    return formed;
  }

  void formed(List<EntityId> forces) {
    formed = List.copyOf(forces);
  }

  /** Returns the force whose parts the sentence is naming. */
  List<EntityId> superior() {
    return superior;
  }

  void superior(List<EntityId> forces) {
    superior = List.copyOf(forces);
  }

  /**
   * Who acts at which places.
   *
   * @param actors who acts
   * @param places where
   * @param left whether they leave those places
   * @param type what they do there
   */
  record Contest(List<EntityId> actors, List<EntityId> places, boolean left, ActionType type) {}

  /** Returns what the sentence said last of an action at a place. */
  Optional<Contest> contested() {
    return contested;
  }

  /** Returns what the sentence before said last of an action at a place. */
  Optional<Contest> contestedBefore() {
    return contestedBefore;
  }

  void contested(Contest contest) {
    contested = Optional.of(contest);
  }

  /**
   * Returns where the clause before, if it is of the same sentence and tells of no action, is set.
   */
  List<EntityId> scene() {
    return sceneSentence == sentence ? scene : List.of();
  }

  void scene(List<EntityId> places) {
    scene = List.copyOf(places);
    sceneSentence = sentence;
  }

  /** Returns the places whose works the sentence says somebody makes use of. */
  List<EntityId> strongholds() {
    return strongholds;
  }

  void strongholds(List<EntityId> places) {
    strongholds = List.copyOf(places);
  }

  /** Returns the event that the section tells of. */
  Optional<EntityId> event() {
    return event;
  }

  void event(Optional<EntityId> told) {
    event = told;
  }

  /** Returns the place that was named last. */
  Optional<EntityId> place() {
    return place;
  }

  /**
   * Returns the place that words without a name mean: 該城 and 縣城 the town that was named last, 該地
   * whatever place.
   */
  Optional<EntityId> there(String words) {
    return words.endsWith("城") ? town.or(() -> place) : place;
  }

  void place(EntityId last) {
    place = Optional.of(last);
  }

  /** Takes how much of a force the text means where it names the force. */
  void extent(EntityId force, Extent said) {
    extents.put(force, said);
  }

  /** Returns how much of a force acts: 第34師團一部 goes on as a part. */
  Extent extentOf(EntityId force) {
    return extents.getOrDefault(force, Extent.WHOLE);
  }

  /** Takes the places that a clause names. */
  void named(Place place) {
    if (place.kind() == PlaceKind.WATER) {
      river = Optional.of(place.id());
    } else if (place.kind() == PlaceKind.SETTLEMENT) {
      town = Optional.of(place.id());
    }
  }

  /** Returns the river that was named last. */
  Optional<EntityId> river() {
    return river;
  }

  /** Returns the town that was named last. */
  Optional<EntityId> town() {
    return town;
  }

  /** Returns where the text last let a force hold, take or garrison a place. */
  Optional<EntityId> standOf(EntityId force) {
    return Optional.ofNullable(stands.get(force))
        .or(() -> Optional.ofNullable(led.get(force)).map(stands::get));
  }

  /** Notes whom somebody leads: where they stand he stands too. */
  void leads(Collection<EntityId> leaders, EntityId force) {
    leaders.forEach(leader -> led.put(leader, force));
  }

  /** Returns who was last said to hold a place. */
  Optional<EntityId> holderOf(EntityId place) {
    return Optional.ofNullable(holders.get(place));
  }

  void stands(EntityId force, EntityId place) {
    holders.put(place, force);
    stands.put(force, place);
  }

  /** Returns who has assailed any place in the paragraph, each once. */
  Set<EntityId> assailants() {
    return Collections.unmodifiableSet(assailants);
  }

  void assails(Collection<EntityId> actors) {
    assailants.addAll(actors);
  }

  List<EntityId> attackersOf(EntityId place) {
    return attackers.getOrDefault(place, List.of());
  }

  void attacked(EntityId place, List<EntityId> actors) {
    attackers.put(place, List.copyOf(actors));
  }
}
