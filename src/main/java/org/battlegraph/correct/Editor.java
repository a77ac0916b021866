package org.battlegraph.correct;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.battlegraph.model.fact.Action;
import org.battlegraph.model.fact.Allegiance;
import org.battlegraph.model.fact.Appointment;
import org.battlegraph.model.fact.Basis;
import org.battlegraph.model.fact.Claimant;
import org.battlegraph.model.fact.EventPart;
import org.battlegraph.model.fact.EventPlace;
import org.battlegraph.model.fact.EventTime;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.fact.FactVisitor;
import org.battlegraph.model.fact.Fate;
import org.battlegraph.model.fact.FateKind;
import org.battlegraph.model.fact.Figure;
import org.battlegraph.model.fact.FigureKind;
import org.battlegraph.model.fact.NameUse;
import org.battlegraph.model.fact.Participation;
import org.battlegraph.model.fact.PlaceRole;
import org.battlegraph.model.fact.Role;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.fact.Subordination;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.Magnitude;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;

/** Puts other values into a fact: one method, one kind of fact. */
final class Editor implements FactVisitor<Fact> {
  private static final RuleName RULE = new RuleName("correction.amend");
  private static final List<String> COMMON = List.of("date", "modality", "by", "evidence");

  private final Values values;

  Editor(Values values) {
    this.values = values;
  }

  private void allow(String... keys) {
    Set<String> allowed = new HashSet<>(COMMON);
    allowed.addAll(List.of(keys));
    values.allow(allowed);
  }

  /** What a person has looked at is sure; it still builds on what the program read. */
  private Basis basis(Basis old) {
    Evidence read = old.first();
    Evidence evidence =
        new Evidence(
            values.text("evidence", Optional.empty()).map(values::quotation).orElse(read.span()),
            RULE,
            List.of(read));
    return new Basis(
        values.dates("date", old.date()),
        old.partOfDay(),
        standing(values, old.standing()),
        1,
        List.of(evidence));
  }

  static Standing standing(Values values, Standing old) {
    Optional<String> by =
        values.text("by", old.claimant().map(Claimant::words)).filter(words -> !words.isEmpty());
    String word = values.text("modality", Optional.of(old.word())).orElse("asserted");
    return switch (word) {
      case "asserted" -> Standing.ASSERTED;
      case "planned" -> Standing.PLANNED;
      case "negated" -> Standing.NEGATED;
      case "claimed" ->
          Standing.claimed(
              new Claimant(
                  by.orElseThrow(() -> new UnfitException("\"claimed\" wants \"by\"")),
                  Optional.empty()));
      default ->
          throw new UnfitException(
              "\"modality\" is asserted, planned, negated or claimed, not " + word);
    };
  }

  @Override
  public Fact visit(EventTime fact) {
    allow("event", "start", "end", "result", "victor");
    return new EventTime(
        basis(fact.basis()),
        values.needed("event", Optional.of(fact.event())),
        values.date("start", fact.start()),
        values.date("end", fact.end()),
        values.text("result", fact.result()),
        values.entity("victor", fact.victor()));
  }

  @Override
  public Fact visit(EventPart fact) {
    allow("event", "whole");
    return new EventPart(
        basis(fact.basis()),
        values.needed("event", Optional.of(fact.event())),
        values.needed("whole", Optional.of(fact.whole())));
  }

  @Override
  public Fact visit(EventPlace fact) {
    allow("event", "place");
    return new EventPlace(
        basis(fact.basis()),
        values.needed("event", Optional.of(fact.event())),
        values.needed("place", Optional.of(fact.place())));
  }

  @Override
  public Fact visit(Participation fact) {
    allow("actor", "event", "role");
    return new Participation(
        basis(fact.basis()),
        values.needed("actor", Optional.of(fact.actor())),
        values.needed("event", Optional.of(fact.event())),
        values.word("role", Role.values(), Role::word, fact.role()),
        fact.extent());
  }

  @Override
  public Fact visit(Action fact) {
    allow("type", "actor", "place", "placeRole", "target", "event");
    return new Action(
        basis(fact.basis()),
        values
            .word("type", ActionType.values(), ActionType::word, Optional.of(fact.type()))
            .orElse(fact.type()),
        values.entity("actor", fact.actor()),
        values.entity("place", fact.place()),
        values.word("placeRole", PlaceRole.values(), PlaceRole::word, fact.placeRole()),
        values.entity("target", fact.target()),
        values.entity("event", fact.event()),
        fact.extent());
  }

  @Override
  public Fact visit(Appointment fact) {
    allow("person", "unit", "position", "rank", "commanding");
    return new Appointment(
        basis(fact.basis()),
        values.needed("person", Optional.of(fact.person())),
        values.needed("unit", Optional.of(fact.unit())),
        values.text("position", fact.position()),
        values.text("rank", fact.rank()),
        values.truth("commanding", fact.commanding()),
        fact.tenure());
  }

  @Override
  public Fact visit(Subordination fact) {
    allow("child", "parent");
    return new Subordination(
        basis(fact.basis()),
        values.needed("child", Optional.of(fact.subordinate())),
        values.needed("parent", Optional.of(fact.superior())),
        fact.tenure());
  }

  @Override
  public Fact visit(Figure fact) {
    allow("kind", "of", "event", "place", "value", "max", "approx", "unit");
    Magnitude old = fact.magnitude();
    return new Figure(
        basis(fact.basis()),
        values
            .word("kind", FigureKind.values(), FigureKind::word, Optional.of(fact.kind()))
            .orElse(fact.kind()),
        values.entity("of", fact.of()),
        values.entity("event", fact.event()),
        values.entity("place", fact.place()),
        new Magnitude(
            values.number("value", Optional.of(old.value())).orElse(old.value()),
            values.number("max", old.max()),
            values.truth("approx", old.approximate())),
        values.text("unit", Optional.of(fact.unitOfCount())).orElse(fact.unitOfCount()));
  }

  @Override
  public Fact visit(Fate fact) {
    allow("person", "fate", "place");
    return new Fate(
        basis(fact.basis()),
        values.needed("person", Optional.of(fact.person())),
        values
            .word("fate", FateKind.values(), FateKind::word, Optional.of(fact.fate()))
            .orElse(fact.fate()),
        values.entity("place", fact.place()));
  }

  @Override
  public Fact visit(Allegiance fact) {
    allow("member", "party");
    return new Allegiance(
        basis(fact.basis()),
        values.needed("member", Optional.of(fact.member())),
        values.needed("party", Optional.of(fact.party())));
  }

  @Override
  public Fact visit(NameUse fact) {
    allow("bearer", "name");
    return new NameUse(
        basis(fact.basis()),
        values.needed("bearer", Optional.of(fact.bearer())),
        values.text("name", Optional.of(fact.name())).orElse(fact.name()),
        fact.tenure());
  }
}
