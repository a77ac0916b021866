package org.battlegraph.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.battlegraph.model.entity.Entity;
import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.entity.Event;
import org.battlegraph.model.entity.Naming;
import org.battlegraph.model.entity.Organization;
import org.battlegraph.model.entity.Person;
import org.battlegraph.model.entity.Place;
import org.battlegraph.model.entity.Resolution;
import org.battlegraph.model.entity.State;
import org.battlegraph.model.entity.Unit;
import org.battlegraph.model.fact.Action;
import org.battlegraph.model.fact.Appointment;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.Basis;
import org.battlegraph.model.fact.Claimant;
import org.battlegraph.model.fact.EventPart;
import org.battlegraph.model.fact.EventPlace;
import org.battlegraph.model.fact.EventTime;
import org.battlegraph.model.fact.Fact;
import org.battlegraph.model.fact.Fate;
import org.battlegraph.model.fact.FateKind;
import org.battlegraph.model.fact.Figure;
import org.battlegraph.model.fact.FigureKind;
import org.battlegraph.model.fact.Participation;
import org.battlegraph.model.fact.PlaceRole;
import org.battlegraph.model.fact.Role;
import org.battlegraph.model.fact.Standing;
import org.battlegraph.model.fact.Subordination;
import org.battlegraph.model.fact.Tenure;
import org.battlegraph.model.mention.ActionType;
import org.battlegraph.model.mention.DateValue;
import org.battlegraph.model.mention.EventKind;
import org.battlegraph.model.mention.Extent;
import org.battlegraph.model.mention.Magnitude;
import org.battlegraph.model.mention.PartialDate;
import org.battlegraph.model.mention.PlaceKind;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.provenance.Source;
import org.battlegraph.model.text.Article;
import org.battlegraph.model.text.PlainText;
import org.battlegraph.model.text.SourceMap;
import org.battlegraph.model.text.Span;

/**
 * An annotation as if it had been extracted: what a perfect run would give. The text of the article
 * is nothing but the quotations.
 */
final class AnnotatedFacts {
  private static final RuleName RULE = new RuleName("reader");

  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final List<Fact> facts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private AnnotatedFacts() {}

  /** Reads the annotations of a folder. */
  static List<ArticleFacts> readFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(AnnotatedFacts::read)
          .toList();
    }
  }

  /** Reads one annotation. */
  static ArticleFacts read(Path file) {
    try {
      JsonNode annotation = JsonMapper.builder().build().readTree(Files.readAllBytes(file));
      AnnotatedFacts made = new AnnotatedFacts();
      annotation.get("entities").forEach(node -> made.addEntity(node));
      annotation.get("facts").forEach(node -> made.facts.add(made.fact(node)));
      return made.article(file.getFileName().toString().replaceFirst("\\.json$", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ArticleFacts article(String name) {
    PlainText plain = PlainText.of(text.toString());
    SourceMap sources = new SourceMap(IntStream.range(0, plain.length()).toArray(), new int[] {0});
    Map<EntityId, Entity> byId = new LinkedHashMap<>();
    entities.values().forEach(entity -> byId.put(entity.id(), entity));
    return new ArticleFacts(
        new Article(name, plain, List.of(), List.of(), List.of(), sources),
        new Source(name, Optional.empty(), Optional.empty(), "license", "0"),
        List.of(),
        new Resolution(byId, Map.of()),
        facts);
  }

  private void addEntity(JsonNode node) {
    String id = node.get("id").asText();
    List<String> others = new ArrayList<>();
    node.path("aliases").forEach(alias -> others.add(alias.asText()));
    Naming naming = new Naming(node.get("name").asText(), others, text(node, "wiki"));
    String type = node.get("type").asText();
    EntityId entity = new EntityId(type.toLowerCase(Locale.ROOT), id);
    entities.put(
        id,
        switch (type) {
          case "Unit" ->
              new Unit(
                  entity,
                  naming,
                  Unit.Kind.FORMATION,
                  Optional.empty(),
                  OptionalInt.empty(),
                  Optional.empty(),
                  Optional.empty());
          case "Person" -> new Person(entity, naming, Optional.empty());
          case "Place" ->
              new Place(
                  entity,
                  naming,
                  PlaceKind.SETTLEMENT,
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty());
          case "State" -> new State(entity, naming);
          case "Organization" -> new Organization(entity, naming);
          default -> new Event(entity, naming, EventKind.valueOf(type.toUpperCase(Locale.ROOT)));
        });
  }

  private Fact fact(JsonNode node) {
    Basis basis = basis(node);
    return switch (node.get("rel").asText()) {
      case "event" ->
          new EventTime(
              basis,
              id(node, "event"),
              text(node, "start").map(AnnotatedFacts::date),
              text(node, "end").map(AnnotatedFacts::date),
              text(node, "result"),
              Optional.empty());
      case "partOf" -> new EventPart(basis, id(node, "event"), id(node, "whole"));
      case "eventPlace" -> new EventPlace(basis, id(node, "event"), id(node, "place"));
      case "participation" ->
          new Participation(
              basis,
              id(node, "actor"),
              id(node, "event"),
              text(node, "role").map(word -> Role.valueOf(word.toUpperCase(Locale.ROOT))),
              Extent.WHOLE);
      case "action" -> action(basis, node);
      case "command" ->
          new Appointment(
              basis,
              id(node, "person"),
              id(node, "unit"),
              text(node, "position"),
              text(node, "rank"),
              true,
              Tenure.UNSAID);
      case "subordination" ->
          new Subordination(basis, id(node, "child"), id(node, "parent"), Tenure.UNSAID);
      case "figure" -> figure(basis, node);
      case "fate" ->
          new Fate(
              basis,
              id(node, "person"),
              FateKind.valueOf(node.get("fate").asText().toUpperCase(Locale.ROOT)),
              entity(node, "place"));
      default -> throw new IllegalArgumentException(node.toString());
    };
  }

  private Action action(Basis basis, JsonNode node) {
    return new Action(
        basis,
        ActionType.valueOf(node.get("type").asText().toUpperCase(Locale.ROOT)),
        entity(node, "actor"),
        entity(node, "place"),
        text(node, "placeRole").map(word -> PlaceRole.valueOf(word.toUpperCase(Locale.ROOT))),
        entity(node, "target"),
        Optional.empty(),
        Extent.WHOLE);
  }

  private Figure figure(Basis basis, JsonNode node) {
    FigureKind kind =
        Stream.of(FigureKind.values())
            .filter(each -> each.word().equals(node.get("kind").asText()))
            .findFirst()
            .orElseThrow();
    Magnitude magnitude =
        new Magnitude(
            new BigDecimal(node.get("value").asText()),
            text(node, "max").map(BigDecimal::new),
            node.path("approx").asBoolean());
    return new Figure(
        basis,
        kind,
        entity(node, "of"),
        entity(node, "event"),
        entity(node, "place"),
        magnitude,
        node.path("unit").asText());
  }

  private Basis basis(JsonNode node) {
    int begin = text.codePointCount(0, text.length());
    String quotation = node.get("evidence").asText();
    text.append(quotation).append('\n');
    Span span = new Span(begin, begin + quotation.codePointCount(0, quotation.length()));
    Standing standing =
        switch (node.path("modality").asText()) {
          case "planned" -> Standing.PLANNED;
          case "negated" -> Standing.NEGATED;
          case "claimed" -> Standing.claimed(new Claimant("somebody", Optional.empty()));
          default -> Standing.ASSERTED;
        };
    return new Basis(
        text(node, "date").map(AnnotatedFacts::dates),
        Optional.empty(),
        standing,
        1,
        List.of(Evidence.of(span, RULE)));
  }

  private EntityId id(JsonNode node, String key) {
    return entities.get(node.get(key).asText()).id();
  }

  private Optional<EntityId> entity(JsonNode node, String key) {
    return text(node, key).map(id -> entities.get(id).id());
  }

  private static DateValue dates(String slashed) {
    String[] ends = slashed.split("/", -1);
    boolean open = ends.length == 1 || ends[1].equals("..");
    return open ? DateValue.at(date(ends[0])) : DateValue.from(date(ends[0]), date(ends[1]));
  }

  private static PartialDate date(String edtf) {
    String[] parts = edtf.split("-");
    int year = Integer.parseInt(parts[0]);
    return switch (parts.length) {
      case 1 -> PartialDate.of(year);
      case 2 -> PartialDate.of(year, Integer.parseInt(parts[1]));
      default -> PartialDate.of(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    };
  }

  private static Optional<String> text(JsonNode node, String key) {
    return node.hasNonNull(key) ? Optional.of(node.get(key).asText()) : Optional.empty();
  }
}
