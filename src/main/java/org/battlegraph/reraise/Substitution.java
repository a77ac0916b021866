package org.battlegraph.reraise;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.Action;
import org.battlegraph.model.fact.Allegiance;
import org.battlegraph.model.fact.Appointment;
import org.battlegraph.model.fact.EventPart;
import org.battlegraph.model.fact.EventPlace;
import org.battlegraph.model.fact.EventTime;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.fact.FactVisitor;
import org.battlegraph.model.fact.Fate;
import org.battlegraph.model.fact.Figure;
import org.battlegraph.model.fact.NameUse;
import org.battlegraph.model.fact.Participation;
import org.battlegraph.model.fact.Subordination;

/** Says of other entities what a fact says: one method, one kind of fact. */
record Substitution(UnaryOperator<EntityId> other) implements FactVisitor<Fact> {
  private EntityId other(EntityId id) {
    return other.apply(id);
  }

  private Optional<EntityId> other(Optional<EntityId> id) {
    return id.map(other);
  }

  @Override
  public Fact visit(EventTime fact) {
    return fact; // an event's victor is a party
  }

  @Override
  public Fact visit(EventPart fact) {
    return fact;
  }

  @Override
  public Fact visit(EventPlace fact) {
    return fact;
  }

  @Override
  public Fact visit(Participation fact) {
    return new Participation(
        fact.basis(), other(fact.actor()), fact.event(), fact.role(), fact.extent());
  }

  @Override
  public Fact visit(Action fact) {
    return new Action(
        fact.basis(),
        fact.type(),
        other(fact.actor()),
        fact.place(),
        fact.placeRole(),
        other(fact.target()),
        fact.event(),
        fact.extent());
  }

  @Override
  public Fact visit(Appointment fact) {
    return new Appointment(
        fact.basis(),
        fact.person(),
        other(fact.unit()),
        fact.position(),
        fact.rank(),
        fact.commanding(),
        fact.tenure());
  }

  @Override
  public Fact visit(Subordination fact) {
    return new Subordination(
        fact.basis(), other(fact.subordinate()), other(fact.superior()), fact.tenure());
  }

  @Override
  public Fact visit(Figure fact) {
    return new Figure(
        fact.basis(),
        fact.kind(),
        other(fact.of()),
        fact.event(),
        fact.place(),
        fact.magnitude(),
        fact.unitOfCount());
  }

  @Override
  public Fact visit(Fate fact) {
    return fact;
  }

  @Override
  public Fact visit(Allegiance fact) {
    return new Allegiance(fact.basis(), other(fact.member()), fact.party());
  }

  @Override
  public Fact visit(NameUse fact) {
    return new NameUse(fact.basis(), other(fact.bearer()), fact.name(), fact.tenure());
  }
}
