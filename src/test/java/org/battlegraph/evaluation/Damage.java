package org.battlegraph.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Naming;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Place;
import org.battlegraph.model.entity.Resolution;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.fact.Action;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.Basis;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.fact.Figure;
import org.battlegraph.model.fact.FigureKind;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.fact.Subordination;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.PartialDate;

/**
 * Spoils the facts of an article in every way that a score must notice: facts are lost, said twice
 * and said of others, dates move, types change, plans come out as deeds, entities lose names.
 */
final class Damage {
  private Damage() {}

  static ArticleFacts of(ArticleFacts whole) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < whole.facts().size(); i++) {
      if (i % 3 == 2) {
        continue;
      }
      facts.add(spoil(whole.facts().get(i), i));
      if (i % 8 == 0) {
        facts.add(whole.facts().get(i));
      }
    }
    return new ArticleFacts(
        whole.article(), whole.source(), whole.mentions(), spoil(whole.resolution()), facts);
  }

  private static Fact spoil(Fact fact, int i) {
    if (fact instanceof Action action) {
      ActionType type = i % 7 == 0 ? next(action.type()) : action.type();
      return new Action(
          spoil(action.basis(), i),
          type,
          action.actor(),
          action.place(),
          action.placeRole(),
          i % 5 == 0 ? Optional.empty() : action.target(),
          action.event(),
          action.extent());
    }
    if (fact instanceof Figure figure) {
      FigureKind kind = i % 4 == 0 ? FigureKind.KILLED : figure.kind();
      return new Figure(
          spoil(figure.basis(), i),
          kind,
          figure.of(),
          figure.event(),
          figure.place(),
          figure.magnitude(),
          "persons");
    }
    if (fact instanceof Subordination pair && i % 10 == 0) {
      return new Subordination(
          spoil(pair.basis(), i), pair.superior(), pair.subordinate(), pair.tenure());
    }
    return fact;
  }

  private static ActionType next(ActionType type) {
    return ActionType.values()[(type.ordinal() + 1) % ActionType.values().length];
  }

  private static Basis spoil(Basis basis, int i) {
    Optional<DateValue> date =
        switch (i % 4) {
          case 0 -> basis.date().map(value -> DateValue.at(month(value)));
          case 1 ->
              basis
                  .date()
                  .map(value -> DateValue.at(PartialDate.of(value.notBefore().plusDays(i % 9))));
          case 3 -> Optional.<DateValue>empty();
          default -> basis.date();
        };
    Standing standing = i % 13 == 0 ? Standing.ASSERTED : basis.standing();
    return new Basis(date, basis.partOfDay(), standing, basis.confidence(), basis.evidence());
  }

  private static PartialDate month(DateValue value) {
    return PartialDate.of(value.notBefore().getYear(), value.notBefore().getMonthValue());
  }

  private static Resolution spoil(Resolution resolution) {
    Map<EntityId, Entity> entities = new TreeMap<>();
    int i = 0;
    for (Entity entity : resolution.entities().values()) {
      entities.put(entity.id(), spoil(entity, i++));
    }
    return new Resolution(entities, Map.of());
  }

  private static Entity spoil(Entity entity, int i) {
    if (i % 6 != 0) {
      return entity;
    }
    Naming naming = new Naming("某" + entity.naming().label(), List.of(), Optional.empty());
    if (entity instanceof Unit unit) {
      return new Unit(
          unit.id(),
          new Naming("第九百九十九師", unit.naming().others(), Optional.empty()),
          unit.kind(),
          unit.echelon(),
          unit.number(),
          unit.arm(),
          unit.side());
    }
    if (entity instanceof Place place) {
      return new Place(
          place.id(),
          naming,
          place.kind(),
          place.within(),
          place.near(),
          place.direction(),
          place.kilometers());
    }
    return entity instanceof Person person
        ? new Person(person.id(), naming, person.side())
        : entity;
  }
}
