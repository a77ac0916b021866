package org.battlegraph.reraise;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Naming;
import org.battlegraph.model.entity.Resolution;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.fact.Action;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.EventTime;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.fact.Figure;
import org.battlegraph.model.fact.Participation;
import org.battlegraph.model.mention.Mention;
import org.battlegraph.model.text.Span;

/**
 * Tells apart the units that bore one number in turn: 1941年5月，第102師被撤銷。1942年10月，第102師重建。
 *
 * <p>A fact whose date falls into the life of one of them is about that one, and so is one without
 * a date that is read from the same words. Anything else stays with the number, of which it is not
 * known which unit it means. Of an article that does not date both the end and, after it, the new
 * beginning, nothing is changed.
 */
public final class Reraising {
  private final ArticleFacts read;
  private final Map<EntityId, List<Life>> lives = new LinkedHashMap<>();
  private final Map<EntityId, Period> events = new HashMap<>();

  /** Which units the facts mean that quote a stretch of the text, number by number. */
  private final Map<EntityId, Map<Span, Set<EntityId>>> quoted = new HashMap<>();

  private Reraising(ArticleFacts read) {
    this.read = read;
    Lives all = new Lives(read.facts());
    for (Entity entity : read.resolution().entities().values()) {
      if (entity instanceof Unit unit && unit.number().isPresent()) {
        List<Life> own = all.of(unit.id());
        if (!own.isEmpty()) {
          lives.put(unit.id(), own);
        }
      }
    }
  }

  /**
   * Returns what was read of an article, with its units told apart.
   *
   * @param read what was read, in which a number is one unit
   */
  public static ArticleFacts apart(ArticleFacts read) {
    Reraising reraising = new Reraising(read);
    return reraising.lives.isEmpty() ? read : reraising.told();
  }

  private ArticleFacts told() {
    read.facts().forEach(this::noteEvent);
    for (Fact fact : read.facts()) {
      period(fact).ifPresent(period -> told(fact, id -> quote(id, meant(id, period), fact)));
    }
    List<Fact> facts =
        read.facts().stream()
            .map(
                fact ->
                    told(
                        fact,
                        id ->
                            period(fact)
                                .map(period -> meant(id, period))
                                .orElseGet(() -> quote(id, beside(id, span(fact)), fact))))
            .toList();
    return new ArticleFacts(
        read.article(),
        read.source(),
        read.mentions(),
        resolution(facts),
        facts,
        read.corrections());
  }

  private static Fact told(Fact fact, UnaryOperator<EntityId> other) {
    return fact.accept(new Substitution(other));
  }

  private static Span span(Fact fact) {
    return fact.basis().first().span();
  }

  /** Notes which unit a fact means where it quotes the number. */
  private EntityId quote(EntityId number, EntityId meant, Fact fact) {
    if (lives.containsKey(number)) {
      quoted
          .computeIfAbsent(number, key -> new HashMap<>())
          .computeIfAbsent(span(fact), key -> new HashSet<>())
          .add(meant);
    }
    return meant;
  }

  /**
   * Returns the one unit that facts mean which quote the words around a stretch, else the number.
   */
  private EntityId beside(EntityId number, Span span) {
    Set<EntityId> meant = new HashSet<>();
    quoted
        .getOrDefault(number, Map.of())
        .forEach(
            (words, ids) -> {
              if (words.overlaps(span)) {
                meant.addAll(ids);
              }
            });
    return meant.size() == 1 ? meant.iterator().next() : number;
  }

  private EntityId meant(EntityId id, Period period) {
    return lives.getOrDefault(id, List.of()).stream()
        .filter(life -> life.holds(period))
        .findFirst()
        .map(Life::id)
        .orElse(id);
  }

  private void noteEvent(Fact fact) {
    if (fact instanceof EventTime time && time.start().isPresent() && time.end().isPresent()) {
      events.merge(
          time.event(),
          new Period(time.start().get().first(), time.end().get().last()),
          (one, other) ->
              new Period(earlier(one.first(), other.first()), later(one.last(), other.last())));
    }
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Returns when a fact was: its own date, or that of the event it belongs to. */
  private Optional<Period> period(Fact fact) {
    return fact.basis()
        .date()
        .map(Period::of)
        .or(() -> event(fact).flatMap(id -> Optional.ofNullable(events.get(id))));
  }

  private static Optional<EntityId> event(Fact fact) {
    if (fact instanceof Participation participation) {
      return Optional.of(participation.event());
    }
    if (fact instanceof Action action) {
      return action.event();
    }
    return fact instanceof Figure figure ? figure.event() : Optional.empty();
  }

  /** A mention means the unit of the facts that quote it, if these agree. */
  private Resolution resolution(List<Fact> facts) {
    Map<Mention, EntityId> meanings = new HashMap<>(read.resolution().meanings());
    meanings.replaceAll((mention, id) -> beside(id, mention.span()));
    Map<EntityId, Entity> entities = new HashMap<>(read.resolution().entities());
    lives.forEach(
        (number, own) -> {
          Unit unit = (Unit) entities.get(number);
          own.forEach(life -> entities.put(life.id(), named(unit, life.id())));
        });
    Set<EntityId> used = new HashSet<>(meanings.values());
    facts.forEach(fact -> told(fact, id -> noted(id, used)));
    entities.keySet().removeIf(id -> lives.containsKey(id) && !used.contains(id));
    return new Resolution(entities, meanings);
  }

  private static EntityId noted(EntityId id, Set<EntityId> used) {
    used.add(id);
    return id;
  }

  /** The link leads to the article on the number, which need not be on one of its units alone. */
  private static Unit named(Unit unit, EntityId id) {
    Naming naming = new Naming(unit.naming().label(), unit.naming().others(), Optional.empty());
    return new Unit(
        id, naming, unit.kind(), unit.echelon(), unit.number(), unit.arm(), unit.side());
  }
}
