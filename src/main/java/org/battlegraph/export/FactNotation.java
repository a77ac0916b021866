package org.battlegraph.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.fact.Subordination;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.Magnitude;
import org.battlegraph.model.mention.PartialDate;

/**
 * A fact in one printable line: {@code action capture | 第13師團 → 柳州 | 1944-11-09}.
 *
 * <p>First the relation and its type, then the entities, then what else the fact says, its date
 * and, unless the text asserts it, its standing. A place that a movement leaves or goes through
 * says so: {@code action withdraw | 第93軍 → 全州 (from)}.
 */
public final class FactNotation implements FactVisitor<String> {
  private static final String CELL = " | ";
  private static final String ARROW = " → ";

  private final Function<EntityId, String> labels;

  /**
   * Makes a notation.
   *
   * @param labels names the entities
   */
  FactNotation(Function<EntityId, String> labels) {
    this.labels = labels;
  }

  /** Makes the notation of an article's facts, in which an entity has its label. */
  public static FactNotation of(ArticleFacts facts) {
    return new FactNotation(
        id ->
            Optional.ofNullable(facts.resolution().entities().get(id))
                .map(entity -> entity.naming().label())
                .orElse(id.toString()));
  }

  /** Returns the line of a fact. */
  public String line(Fact fact) {
    return fact.accept(this);
  }

  @Override
  public String visit(EventTime fact) {
    String from = fact.start().map(PartialDate::edtf).orElse("");
    String to = fact.end().map(PartialDate::edtf).orElse("");
    return line(
        fact, "", names(List.of(Optional.of(fact.event()))), from + "/" + to, words(fact.result()));
  }

  @Override
  public String visit(EventPart fact) {
    return line(fact, "", names(List.of(Optional.of(fact.event()), Optional.of(fact.whole()))));
  }

  @Override
  public String visit(EventPlace fact) {
    return line(fact, "", names(List.of(Optional.of(fact.event()), Optional.of(fact.place()))));
  }

  @Override
  public String visit(Participation fact) {
    return line(
        fact,
        fact.role().map(role -> role.word()).orElse(""),
        names(List.of(Optional.of(fact.actor()), Optional.of(fact.event()))));
  }

  @Override
  public String visit(Action fact) {
    String actor = fact.actor().map(labels).orElse("?");
    String role =
        fact.placeRole()
            .filter(said -> said != PlaceRole.TO)
            .map(said -> " (" + said.word() + ")")
            .orElse("");
    String place = fact.place().map(labels).map(label -> ARROW + label + role).orElse("");
    String target = fact.target().map(labels).map(ARROW::concat).orElse("");
    return line(fact, fact.type().word(), actor + place + target);
  }

  @Override
  public String visit(Appointment fact) {
    return line(
        fact,
        "",
        names(List.of(Optional.of(fact.person()), Optional.of(fact.unit()))),
        words(fact.position()),
        words(fact.rank()));
  }

  @Override
  public String visit(Subordination fact) {
    return line(
        fact, "", names(List.of(Optional.of(fact.subordinate()), Optional.of(fact.superior()))));
  }

  @Override
  public String visit(Figure fact) {
    return line(
        fact,
        fact.kind().word(),
        names(List.of(fact.of(), fact.event(), fact.place())),
        number(fact.magnitude()) + " " + fact.unitOfCount());
  }

  @Override
  public String visit(Fate fact) {
    return line(fact, fact.fate().word(), names(List.of(Optional.of(fact.person()), fact.place())));
  }

  @Override
  public String visit(Allegiance fact) {
    return line(fact, "", names(List.of(Optional.of(fact.member()), Optional.of(fact.party()))));
  }

  @Override
  public String visit(NameUse fact) {
    String since = fact.tenure().begin().map(date -> "since " + date.edtf()).orElse("");
    String till = fact.tenure().end().map(date -> "till " + date.edtf()).orElse("");
    return line(fact, "", labels.apply(fact.bearer()) + ARROW + fact.name(), since, till);
  }

  /** Returns a number: {@code 1200}, {@code ~1200} where it is approximate, {@code 1200-1500}. */
  static String number(Magnitude magnitude) {
    String range = magnitude.max().map(max -> "-" + max.toPlainString()).orElse("");
    return (magnitude.approximate() ? "~" : "") + magnitude.value().toPlainString() + range;
  }

  private String line(Fact fact, String type, String... cells) {
    List<String> all = new ArrayList<>();
    all.add((fact.relation() + " " + type).strip());
    Stream.of(cells).filter(cell -> !cell.isEmpty()).forEach(all::add);
    fact.basis().date().map(DateValue::slashed).ifPresent(all::add);
    Standing standing = fact.basis().standing();
    if (!standing.equals(Standing.ASSERTED)) {
      all.add(standing.word());
    }
    return String.join(CELL, all);
  }

  private String names(List<Optional<EntityId>> entities) {
    return entities.stream()
        .flatMap(Optional::stream)
        .map(labels)
        .collect(Collectors.joining(ARROW));
  }

  private static String words(Optional<String> words) {
    return words.orElse("");
  }
}
