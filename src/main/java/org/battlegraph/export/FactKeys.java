package org.battlegraph.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Resolution;
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
import org.battlegraph.model.fact.PlaceRole;
import org.battlegraph.model.fact.Role;
import org.battlegraph.model.fact.Subordination;
import org.battlegraph.model.mention.PartialDate;

/** Puts the keys of each relation into an object: one method, one kind of fact. */
record FactKeys(ObjectNode object, Resolution resolution, Function<EntityId, String> iris)
    implements FactVisitor<ObjectNode> {

  @Override
  public ObjectNode visit(EventTime fact) {
    put("event", fact.event());
    fact.start().map(PartialDate::edtf).ifPresent(date -> object.put("start", date));
    fact.end().map(PartialDate::edtf).ifPresent(date -> object.put("end", date));
    fact.result().ifPresent(words -> object.put("result", words));
    put("victor", fact.victor());
    return object;
  }

  @Override
  public ObjectNode visit(EventPart fact) {
    put("event", fact.event());
    put("whole", fact.whole());
    return object;
  }

  @Override
  public ObjectNode visit(EventPlace fact) {
    put("event", fact.event());
    put("place", fact.place());
    return object;
  }

  @Override
  public ObjectNode visit(Participation fact) {
    put("actor", fact.actor());
    put("event", fact.event());
    fact.role().map(Role::word).ifPresent(role -> object.put("role", role));
    return object;
  }

  @Override
  public ObjectNode visit(Action fact) {
    object.put("type", fact.type().word());
    put("actor", fact.actor());
    put("place", fact.place());
    fact.placeRole().map(PlaceRole::word).ifPresent(role -> object.put("placeRole", role));
    put("target", fact.target());
    put("event", fact.event());
    return object;
  }

  @Override
  public ObjectNode visit(Appointment fact) {
    put("person", fact.person());
    put("unit", fact.unit());
    fact.position().ifPresent(words -> object.put("position", words));
    fact.rank().ifPresent(words -> object.put("rank", words));
    return object;
  }

  @Override
  public ObjectNode visit(Subordination fact) {
    put("child", fact.subordinate());
    put("parent", fact.superior());
    return object;
  }

  @Override
  public ObjectNode visit(Figure fact) {
    object.put("kind", fact.kind().word());
    put("of", fact.of());
    put("event", fact.event());
    put("place", fact.place());
    put("value", fact.magnitude().value());
    fact.magnitude().max().ifPresent(max -> put("max", max));
    object.put("unit", fact.unitOfCount());
    object.put("approx", fact.magnitude().approximate());
    return object;
  }

  @Override
  public ObjectNode visit(Fate fact) {
    put("person", fact.person());
    object.put("fate", fact.fate().word());
    put("place", fact.place());
    return object;
  }

  @Override
  public ObjectNode visit(Allegiance fact) {
    put("member", fact.member());
    put("party", fact.party());
    return object;
  }

  @Override
  public ObjectNode visit(NameUse fact) {
    put("bearer", fact.bearer());
    return object.put("name", fact.name());
  }

  private void put(String key, Optional<EntityId> id) {
    id.ifPresent(present -> put(key, present));
  }

  private void put(String key, EntityId id) {
    ObjectNode entry = object.putObject(key).put("iri", iris.apply(id));
    Optional<Entity> entity = Optional.ofNullable(resolution.entities().get(id));
    String label = entity.map(known -> known.naming().label()).orElse(id.key());
    entity.ifPresent(known -> entry.put("type", known.type()));
    entry.put("label", label);
    ArrayNode names = entry.putArray("names").add(label);
    entity.ifPresent(known -> known.naming().others().forEach(names::add));
  }

  /** Whole numbers have no point, so that scripts read them as such. */
  private void put(String key, BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    object.put(key, plain.scale() < 0 ? plain.setScale(0) : plain);
  }
}
