package org.battlegraph.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.Action;
import org.battlegraph.model.fact.Allegiance;
import org.battlegraph.model.fact.Appointment;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.EventPart;
import org.battlegraph.model.fact.EventPlace;
import org.battlegraph.model.fact.EventTime;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.fact.FactVisitor;
import org.battlegraph.model.fact.Fate;
import org.battlegraph.model.fact.Figure;
import org.battlegraph.model.fact.NameUse;
import org.battlegraph.model.fact.Participation;
import org.battlegraph.model.fact.PlaceRole;
import org.battlegraph.model.fact.Role;
import org.battlegraph.model.fact.Subordination;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.PartialDate;

/** Brings the extracted facts of an article into the form in which facts are compared. */
final class FoundFacts implements FactVisitor<Statement> {
  private final ArticleFacts facts;
  private final Alignment alignment;

  private FoundFacts(ArticleFacts facts, Alignment alignment) {
    this.facts = facts;
    this.alignment = alignment;
  }

  /** Returns the facts of an article, told in the entities of its annotation. */
  static List<Statement> of(ArticleFacts facts, GoldArticle gold) {
    Alignment alignment = new Alignment(gold.names(), facts.resolution().entities());
    FoundFacts found = new FoundFacts(facts, alignment);
    return facts.facts().stream()
        .filter(fact -> Relation.of(fact.relation()).isPresent())
        .map(fact -> fact.accept(found))
        .toList();
  }

  @Override
  public Statement visit(EventTime fact) {
    Optional<String> start = fact.start().map(PartialDate::edtf);
    Optional<String> end = fact.end().map(PartialDate::edtf);
    Draft draft = new Draft(fact, "").with(Slot.EVENT, fact.event());
    return draft.statement(
        Optional.of(start.orElse("") + "/" + end.orElse("")),
        new Statement.Time(Optional.empty(), start.flatMap(Days::parse), end.flatMap(Days::parse)));
  }

  @Override
  public Statement visit(EventPart fact) {
    return new Draft(fact, "")
        .with(Slot.EVENT, fact.event())
        .with(Slot.WHOLE, fact.whole())
        .statement();
  }

  @Override
  public Statement visit(EventPlace fact) {
    return new Draft(fact, "")
        .with(Slot.EVENT, fact.event())
        .with(Slot.PLACE, fact.place())
        .statement();
  }

  @Override
  public Statement visit(Participation fact) {
    return new Draft(fact, "")
        .with(Slot.ACTOR, fact.actor())
        .with(Slot.EVENT, fact.event())
        .with(Attribute.ROLE, fact.role().map(Role::word))
        .statement();
  }

  @Override
  public Statement visit(Action fact) {
    return new Draft(fact, fact.type().word())
        .with(Slot.ACTOR, fact.actor())
        .with(Slot.PLACE, fact.place())
        .with(Slot.TARGET, fact.target())
        .with(Slot.EVENT, fact.event())
        .with(Attribute.PLACE_ROLE, fact.placeRole().map(PlaceRole::word))
        .statement();
  }

  @Override
  public Statement visit(Appointment fact) {
    return new Draft(fact, "")
        .with(Slot.PERSON, fact.person())
        .with(Slot.UNIT, fact.unit())
        .with(Attribute.POSITION, fact.position())
        .with(Attribute.RANK, fact.rank())
        .statement();
  }

  @Override
  public Statement visit(Subordination fact) {
    return new Draft(fact, "")
        .with(Slot.CHILD, fact.subordinate())
        .with(Slot.PARENT, fact.superior())
        .statement();
  }

  @Override
  public Statement visit(Figure fact) {
    Draft draft =
        new Draft(fact, fact.kind().word())
            .with(Slot.OF, fact.of())
            .with(Slot.EVENT, fact.event())
            .with(Slot.PLACE, fact.place())
            .with(Attribute.KIND, Optional.of(fact.kind().word()))
            .with(Attribute.UNIT_OF_COUNT, Optional.of(fact.unitOfCount()));
    draft.value = OptionalDouble.of(fact.magnitude().value().doubleValue());
    return draft.statement();
  }

  @Override
  public Statement visit(Fate fact) {
    return new Draft(fact, fact.fate().word())
        .with(Slot.PERSON, fact.person())
        .with(Slot.PLACE, fact.place())
        .statement();
  }

  @Override
  public Statement visit(Allegiance fact) {
    throw new IllegalArgumentException("the annotations have no allegiances");
  }

  @Override
  public Statement visit(NameUse fact) {
    throw new IllegalArgumentException("the annotations have no times of names");
  }

  /** A statement in the making. */
  private final class Draft {
    private final Fact fact;
    private final String type;
    private final Map<Slot, Set<String>> entities = new EnumMap<>(Slot.class);
    private final Map<Slot, Set<String>> labels = new EnumMap<>(Slot.class);
    private final Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    private OptionalDouble value = OptionalDouble.empty();

    Draft(Fact fact, String type) {
      this.fact = fact;
      this.type = type;
    }

    Draft with(Slot slot, EntityId entity) {
      entities.put(slot, Set.of(alignment.of(entity)));
      labels.put(slot, Set.of(alignment.label(entity)));
      return this;
    }

    Draft with(Slot slot, Optional<EntityId> entity) {
      return entity.map(id -> with(slot, id)).orElse(this);
    }

    Draft with(Attribute attribute, Optional<String> word) {
      word.ifPresent(present -> attributes.put(attribute, NameForm.of(present)));
      return this;
    }

    Statement statement() {
      Optional<String> date = fact.basis().date().map(DateValue::slashed);
      return statement(
          date, new Statement.Time(date.flatMap(Days::parse), Optional.empty(), Optional.empty()));
    }

    Statement statement(Optional<String> written, Statement.Time time) {
      Relation relation = Relation.of(fact.relation()).orElseThrow();
      Stance stance = Stance.of(fact.basis().standing().word());
      Optional<String> number =
          value.isPresent() ? Optional.of(Double.toString(value.getAsDouble())) : Optional.empty();
      String line =
          new Notation(relation, stance, type, number, written)
              .line(labels, UnaryOperator.identity());
      return new Statement(
          relation,
          stance,
          type,
          entities,
          time,
          value,
          value,
          attributes,
          false,
          facts.article().text().slice(fact.basis().first().span()),
          line,
          Optional.of(fact));
    }
  }
}
