package org.battlegraph.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A fact of an annotation file.
 *
 * @param statement the fact
 * @param key what it says; of two facts with one key the second repeats the first
 */
record GoldFact(Statement statement, String key) {
  private static final List<String> KEYS =
      List.of("type", "kind", "value", "fate", "date", "start", "end", "modality");

  /**
   * Reads a fact.
   *
   * @param labels for each entity what the reader calls it
   * @throws GoldException if its relation or an entity is unknown
   */
  static GoldFact read(Path file, JsonNode node, Map<String, String> labels) {
    Relation relation =
        Relation.of(node.path("rel").asText())
            .orElseThrow(() -> new GoldException(file + ": unknown relation in " + node));
    Map<Slot, Set<String>> entities = entities(relation, node);
    entities.values().stream()
        .flatMap(Set::stream)
        .filter(id -> !labels.containsKey(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new GoldException(file + ": unknown entity " + id + " in " + node);
            });
    Statement statement = statement(relation, node, entities, labels);
    String key =
        KEYS.stream().map(name -> node.path(name).asText()).collect(Collectors.joining("\t"));
    return new GoldFact(statement, relation + "\t" + entities + "\t" + key);
  }

  private static Statement statement(
      Relation relation,
      JsonNode node,
      Map<Slot, Set<String>> entities,
      Map<String, String> labels) {
    Stance stance = Stance.of(text(node, "modality").orElse(""));
    String type =
        switch (relation) {
          case ACTION -> node.path("type").asText();
          case FIGURE -> node.path("kind").asText();
          case FATE -> node.path("fate").asText();
          default -> "";
        };
    OptionalDouble value = number(node.path("value"));
    OptionalDouble max = number(node.path("max"));
    String line =
        new Notation(relation, stance, type, text(node, "value"), time(relation, node))
            .line(entities, labels::get);
    return new Statement(
        relation,
        stance,
        type,
        entities,
        new Statement.Time(days(node, "date"), days(node, "start"), days(node, "end")),
        value,
        max.isPresent() ? max : value,
        attributes(relation, node),
        node.path("hard").asBoolean(),
        node.path("evidence").asText(),
        line,
        Optional.empty());
  }

  private static Optional<String> time(Relation relation, JsonNode node) {
    return relation == Relation.EVENT
        ? Optional.of(text(node, "start").orElse("") + "/" + text(node, "end").orElse(""))
        : text(node, "date");
  }

  private static Map<Slot, Set<String>> entities(Relation relation, JsonNode node) {
    Map<Slot, Set<String>> entities = new EnumMap<>(Slot.class);
    for (Slot slot : Slot.values()) {
      JsonNode value = node.path(slot.key());
      boolean entity = slot != Slot.UNIT || relation != Relation.FIGURE;
      if (entity && value.isTextual()) {
        entities.put(slot, Set.of(value.asText()));
      } else if (entity && value.isArray()) {
        Set<String> several = new LinkedHashSet<>();
        value.forEach(one -> several.add(one.asText()));
        entities.put(slot, several);
      }
    }
    return entities;
  }

  private static Map<Attribute, String> attributes(Relation relation, JsonNode node) {
    Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    for (Attribute attribute : Attribute.values()) {
      if (attribute.in(relation)) {
        text(node, attribute.key())
            .ifPresent(value -> attributes.put(attribute, NameForm.of(value)));
      }
    }
    return attributes;
  }

  private static Optional<Days> days(JsonNode node, String key) {
    return text(node, key).flatMap(Days::parse);
  }

  private static Optional<String> text(JsonNode node, String key) {
    return node.hasNonNull(key) ? Optional.of(node.get(key).asText()) : Optional.empty();
  }

  private static OptionalDouble number(JsonNode node) {
    return node.isNumber() ? OptionalDouble.of(node.asDouble()) : OptionalDouble.empty();
  }
}
