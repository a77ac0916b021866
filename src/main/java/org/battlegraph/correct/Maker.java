package org.battlegraph.correct;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.Action;
import org.battlegraph.model.fact.Allegiance;
import org.battlegraph.model.fact.Appointment;
import org.battlegraph.model.fact.Basis;
import org.battlegraph.model.fact.EventPart;
import org.battlegraph.model.fact.EventPlace;
import org.battlegraph.model.fact.EventTime;
import org.battlegraph.model.fact.Fact;
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
import org.battlegraph.model.fact.Tenure;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.Extent;
import org.battlegraph.model.mention.Magnitude;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;

/** Makes a fact of what a person says of an article, with the words that prove it. */
final class Maker {
  private static final RuleName RULE = new RuleName("correction.add");

  private final Values values;

  Maker(Values values) {
    this.values = values;
  }

  Fact make() {
    String relation = values.text("relation");
    Basis basis = basis();
    return switch (relation) {
      case "event" ->
          new EventTime(
              basis,
              needed("event"),
              values.date("start", Optional.empty()),
              values.date("end", Optional.empty()),
              values.text("result", Optional.empty()),
              entity("victor"));
      case "partOf" -> new EventPart(basis, needed("event"), needed("whole"));
      case "eventPlace" -> new EventPlace(basis, needed("event"), needed("place"));
      case "participation" ->
          new Participation(
              basis,
              needed("actor"),
              needed("event"),
              values.word("role", Role.values(), Role::word, Optional.empty()),
              Extent.WHOLE);
      case "action" -> action(basis);
      case "command" ->
          new Appointment(
              basis,
              needed("person"),
              needed("unit"),
              values.text("position", Optional.empty()),
              values.text("rank", Optional.empty()),
              values.truth("commanding", true),
              Tenure.UNSAID);
      case "subordination" ->
          new Subordination(basis, needed("child"), needed("parent"), Tenure.UNSAID);
      case "figure" -> figure(basis);
      case "fate" ->
          new Fate(
              basis,
              needed("person"),
              word(
                  "fate", values.word("fate", FateKind.values(), FateKind::word, Optional.empty())),
              entity("place"));
      case "allegiance" -> new Allegiance(basis, needed("member"), needed("party"));
      case "name" -> new NameUse(basis, needed("bearer"), values.text("name"), Tenure.UNSAID);
      default -> throw new UnfitException("there is no relation " + relation);
    };
  }

  private Basis basis() {
    Evidence evidence = Evidence.of(values.quotation(values.text("evidence")), RULE);
    return new Basis(
        values.dates("date", Optional.empty()),
        Optional.empty(),
        Editor.standing(values, Standing.ASSERTED),
        1,
        List.of(evidence));
  }

  private Action action(Basis basis) {
    return new Action(
        basis,
        word("type", values.word("type", ActionType.values(), ActionType::word, Optional.empty())),
        entity("actor"),
        entity("place"),
        values.word("placeRole", PlaceRole.values(), PlaceRole::word, Optional.empty()),
        entity("target"),
        entity("event"),
        Extent.WHOLE);
  }

  private Figure figure(Basis basis) {
    Optional<BigDecimal> value = values.number("value", Optional.empty());
    return new Figure(
        basis,
        word("kind", values.word("kind", FigureKind.values(), FigureKind::word, Optional.empty())),
        entity("of"),
        entity("event"),
        entity("place"),
        new Magnitude(
            word("value", value),
            values.number("max", Optional.empty()),
            values.truth("approx", false)),
        values.text("unit"));
  }

  private Optional<EntityId> entity(String key) {
    return values.entity(key, Optional.empty());
  }

  private EntityId needed(String key) {
    return values.needed(key, Optional.empty());
  }

  private static <T> T word(String key, Optional<T> value) {
    return value.orElseThrow(() -> new UnfitException("\"" + key + "\" is missing"));
  }
}
