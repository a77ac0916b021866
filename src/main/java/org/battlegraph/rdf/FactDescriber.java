package org.battlegraph.rdf;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Resolution;
import org.battlegraph.model.entity.Side;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.fact.Action;
import org.battlegraph.model.fact.Allegiance;
import org.battlegraph.model.fact.Appointment;
import org.battlegraph.model.fact.EventPart;
import org.battlegraph.model.fact.EventPlace;
import org.battlegraph.model.fact.EventTime;
import org.battlegraph.model.fact.FactVisitor;
import org.battlegraph.model.fact.Fate;
import org.battlegraph.model.fact.Figure;
import org.battlegraph.model.fact.NameUse;
import org.battlegraph.model.fact.Participation;
import org.battlegraph.model.fact.Subordination;
import org.battlegraph.model.fact.Tenure;
import org.battlegraph.ontology.Bg;

/** Describes each kind of fact in the ontology's words: one method, one kind. */
final class FactDescriber implements FactVisitor<Description> {
  private final Iris iris;
  private final Vocabulary vocabulary;
  private final Resolution resolution;

  FactDescriber(Iris iris, Vocabulary vocabulary, Resolution resolution) {
    this.iris = iris;
    this.vocabulary = vocabulary;
    this.resolution = resolution;
  }

  @Override
  public Description visit(EventTime fact) {
    Description out = new Description(iris, Bg.EventTime).with(Bg.event, fact.event());
    fact.start().ifPresent(date -> out.with(Bg.start, QuadSink.edtf(date)));
    fact.end().ifPresent(date -> out.with(Bg.end, QuadSink.edtf(date)));
    fact.result().ifPresent(words -> out.with(Bg.result, QuadSink.chinese(words)));
    fact.victor()
        .ifPresent(id -> partyOf(id).ifPresent(party -> out.add(Bg.victor, party, id.toString())));
    if (fact.basis().date().isEmpty()) {
      fact.start().ifPresent(date -> out.computed(Bg.notBefore, QuadSink.day(date.first())));
      fact.end().ifPresent(date -> out.computed(Bg.notAfter, QuadSink.day(date.last())));
    }
    return out;
  }

  @Override
  public Description visit(EventPart fact) {
    return new Description(iris, Bg.EventPart)
        .with(Bg.event, fact.event())
        .with(Bg.whole, fact.whole());
  }

  @Override
  public Description visit(EventPlace fact) {
    return new Description(iris, Bg.EventPlace)
        .with(Bg.event, fact.event())
        .with(Bg.place, place(fact.place()));
  }

  @Override
  public Description visit(Participation fact) {
    Description out =
        new Description(iris, Bg.Participation)
            .with(Bg.actor, fact.actor())
            .with(Bg.event, fact.event());
    fact.role().ifPresent(role -> out.with(Bg.role, Terms.of(role)));
    Terms.of(fact.extent()).ifPresent(extent -> out.with(Bg.extent, extent));
    partyOf(fact.actor()).ifPresent(party -> out.computed(Bg.side, party));
    return out;
  }

  @Override
  public Description visit(Action fact) {
    Description out =
        new Description(iris, Terms.of(fact.type()), Terms.above(fact.type()))
            .with(Bg.actor, fact.actor())
            .with(Bg.target, fact.target())
            .with(Bg.place, place(fact.place()))
            .with(Bg.event, fact.event());
    fact.placeRole().ifPresent(role -> out.with(Bg.placeRole, Terms.of(role)));
    Terms.of(fact.extent()).ifPresent(extent -> out.with(Bg.extent, extent));
    return out;
  }

  @Override
  public Description visit(Appointment fact) {
    Description out =
        fact.commanding()
            ? new Description(iris, Bg.Appointment, Bg.Command)
            : new Description(iris, Bg.Appointment);
    out.with(Bg.person, fact.person()).with(Bg.unit, fact.unit());
    fact.position()
        .ifPresent(
            words -> {
              out.with(Bg.position, QuadSink.chinese(words));
              vocabulary.post(words).ifPresent(post -> out.computed(Bg.post, post));
            });
    Optional<String> service = serviceOf(fact.person()).or(() -> serviceOf(fact.unit()));
    fact.rank()
        .ifPresent(
            words ->
                vocabulary.rank(words, service).ifPresent(rank -> out.add(Bg.rank, rank, words)));
    bounds(out, fact.tenure());
    return out;
  }

  /** The bounds follow from the fact's date and words, hence they are no part of its name. */
  private static void bounds(Description out, Tenure tenure) {
    tenure
        .begin()
        .ifPresent(
            begin ->
                out.computed(Bg.beginNotBefore, QuadSink.day(begin.first()))
                    .computed(Bg.beginNotAfter, QuadSink.day(begin.last())));
    tenure
        .end()
        .ifPresent(
            end ->
                out.computed(Bg.endNotBefore, QuadSink.day(end.first()))
                    .computed(Bg.endNotAfter, QuadSink.day(end.last())));
  }

  @Override
  public Description visit(Subordination fact) {
    Description out =
        new Description(iris, Bg.Subordination)
            .with(Bg.subordinate, fact.subordinate())
            .with(Bg.superior, fact.superior());
    bounds(out, fact.tenure());
    return out;
  }

  @Override
  public Description visit(Figure fact) {
    Description out =
        new Description(iris, Bg.Figure)
            .with(Bg.kind, Terms.of(fact.kind()))
            .with(Bg.of, fact.of())
            .with(Bg.event, fact.event())
            .with(Bg.place, place(fact.place()))
            .with(Bg.value, QuadSink.number(fact.magnitude().value()));
    fact.magnitude().max().ifPresent(max -> out.with(Bg.maxValue, QuadSink.number(max)));
    return out.with(Bg.unitOfCount, QuadSink.string(fact.unitOfCount()))
        .with(Bg.approximate, QuadSink.truth(fact.magnitude().approximate()));
  }

  @Override
  public Description visit(Fate fact) {
    return new Description(iris, Bg.Fate)
        .with(Bg.person, fact.person())
        .with(Bg.fate, Terms.of(fact.fate()))
        .with(Bg.place, place(fact.place()));
  }

  @Override
  public Description visit(Allegiance fact) {
    Description out = new Description(iris, Bg.Allegiance).with(Bg.member, fact.member());
    partyOf(fact.party()).ifPresent(party -> out.add(Bg.party, party, fact.party().toString()));
    return out;
  }

  @Override
  public Description visit(NameUse fact) {
    Description out =
        new Description(iris, Bg.NameUse)
            .with(Bg.bearer, fact.bearer())
            .with(Bg.usedName, QuadSink.chinese(fact.name()));
    bounds(out, fact.tenure());
    return out;
  }

  private Optional<EntityId> place(Optional<EntityId> id) {
    return id.map(new Territories(resolution)::place);
  }

  private EntityId place(EntityId id) {
    return new Territories(resolution).place(id);
  }

  /** Returns the party that something is or fights for. */
  private Optional<Node> partyOf(EntityId id) {
    return resolution.entities().get(id) instanceof State
        ? Optional.of(QuadSink.iri(iris.entity(id)))
        : sideOf(id).map(side -> vocabulary.party(iris, side));
  }

  private Optional<String> serviceOf(EntityId id) {
    return sideOf(id).flatMap(vocabulary.parties()::names).flatMap(Parties.Names::service);
  }

  private Optional<Side> sideOf(EntityId id) {
    Entity entity = resolution.entities().get(id);
    if (entity instanceof Unit unit) {
      return unit.side();
    }
    return entity instanceof Person person ? person.side() : Optional.empty();
  }
}
