package org.battlegraph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.battlegraph.lexicon.RuleConfidence;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.Action;
import org.battlegraph.model.fact.Appointment;
import org.battlegraph.model.fact.Basis;
import org.battlegraph.model.fact.EventTime;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.mention.DateMention;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.PartialDate;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;

/** Collects the facts of one article; a fact that says the same at the same place counts once. */
final class FactSheet {
  private static final RuleName LED = new RuleName("command.verb");

  private final RuleConfidence confidence;
  private final List<Fact> facts = new ArrayList<>();
  private final Set<Fact> known = new HashSet<>();
  private final Set<Held> held = new HashSet<>();
  private final Map<EntityId, EntityId> commands = new HashMap<>();
  private final List<Appointment> posts = new ArrayList<>();
  private final Map<EntityId, LocalDate> begins = new HashMap<>();
  private final Map<EntityId, LocalDate> ends = new HashMap<>();

  FactSheet(RuleConfidence confidence) {
    this.confidence = confidence;
  }

  /** Returns the basis of a fact that a rule reads from a stretch of text. */
  Basis basis(Optional<DateMention> date, Standing standing, RuleName rule, Span span) {
    List<Evidence> parts = date.map(DateMention::evidence).stream().toList();
    return new Basis(
        date.flatMap(DateMention::value),
        date.flatMap(DateMention::partOfDay),
        standing,
        confidence.of(rule, standing),
        List.of(new Evidence(span, rule, parts)));
  }

  void add(Fact fact) {
    // How sure an action is depends on what it says besides its rule, known only now.
    Fact sure = fact instanceof Action action ? action.withConfidence(confidence.of(action)) : fact;
    if (known.add(sure) && isNew(sure)) {
      facts.add(sure);
      if (fact instanceof EventTime time) {
        time.start()
            .map(PartialDate::first)
            .ifPresent(day -> begins.merge(time.event(), day, FactSheet::earlier));
        time.end()
            .map(PartialDate::last)
            .ifPresent(day -> ends.merge(time.event(), day, FactSheet::later));
      }
      if (fact instanceof Appointment post && post.commanding()) {
        posts.add(post);
      }
      if (fact instanceof Appointment post
          && post.commanding()
          && !post.basis().first().rule().equals(LED)) {
        commands.put(post.person(), post.unit());
      }
    }
  }

  /** Several rules can read one appointment off one stretch of text; the first of them tells it. */
  private boolean isNew(Fact fact) {
    return !(fact instanceof Appointment post)
        || held.add(
            new Held(
                post.person(),
                post.unit(),
                post.position(),
                post.basis().date(),
                post.basis().standing(),
                post.basis().first().span()));
  }

  /** What makes an appointment the same as another, whatever rule reads it. */
  private record Held(
      EntityId person,
      EntityId unit,
      Optional<String> position,
      Optional<DateValue> date,
      Standing standing,
      Span span) {}

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Returns the first day on which the facts so far let an event begin. */
  Optional<LocalDate> beginOf(EntityId event) {
    return Optional.ofNullable(begins.get(event));
  }

  /** Returns the last day on which the facts so far let an event end. */
  Optional<LocalDate> endOf(EntityId event) {
    return Optional.ofNullable(ends.get(event));
  }

  /**
   * Returns the force at whose head the facts so far put a person, the last one said; forces that
   * he only leads on one occasion are not meant.
   */
  Optional<EntityId> commandOf(EntityId person) {
    return Optional.ofNullable(commands.get(person));
  }

  /** Tells whether the text has put somebody at the head of a force, be it on one occasion. */
  boolean leads(EntityId person, EntityId force) {
    return posts.stream()
        .anyMatch(post -> post.person().equals(person) && post.unit().equals(force));
  }

  /** Returns the force at whose head a sentence puts somebody, the last one said in it. */
  Optional<EntityId> commandIn(Span sentence) {
    for (int i = posts.size() - 1; i >= 0; i--) {
      Span span = posts.get(i).basis().first().span();
      if (sentence.contains(span)) {
        return Optional.of(posts.get(i).unit());
      }
      if (span.end() <= sentence.begin()) {
        return Optional.empty(); // what is said before has been read before
      }
    }
    return Optional.empty();
  }

  /** Returns the facts in the order of their evidence. */
  List<Fact> facts() {
    List<Fact> sorted = new ArrayList<>(facts);
    sorted.sort(Comparator.comparing(fact -> fact.basis().first().span()));
    return List.copyOf(sorted);
  }
}
