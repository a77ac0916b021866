package org.battlegraph.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the protocol's requests. */
final class Requests {
  /** The most queries in one request, and the most ids; clients send ten or so. */
  static final int MOST = 200;

  private static final int MOST_CANDIDATES = 100;
  private static final int LONGEST_NAME = 300;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private Requests() {}

  /**
   * What an extension asks for.
   *
   * @param ids of things
   * @param properties ids of properties
   */
  record Extension(List<String> ids, List<String> properties) {}

  /**
   * Takes a batch apart.
   *
   * @throws InvalidRequestException if it is none, or too long
   */
  static Map<String, JsonNode> batch(String json) {
    JsonNode batch = object(json, "queries");
    if (batch.size() > MOST) {
      throw new InvalidRequestException("queries= holds more than " + MOST + " queries");
    }
    Map<String, JsonNode> queries = new LinkedHashMap<>();
    batch.properties().forEach(each -> queries.put(each.getKey(), each.getValue()));
    return queries;
  }

  static Extension extension(String json) {
    JsonNode request = object(json, "extend");
    List<String> ids = texts(request.path("ids"), "ids");
    List<String> properties = new ArrayList<>();
    for (JsonNode property : array(request.path("properties"), "properties")) {
      properties.add(text(property.path("id"), "the id of a property"));
    }
    if (ids.size() > MOST || properties.size() > MOST) {
      throw new InvalidRequestException("extend= holds more than " + MOST + " ids or properties");
    }
    return new Extension(ids, properties);
  }

  /**
   * Reads one query of a batch.
   *
   * @throws InvalidRequestException if it is none of the protocol's
   */
  static ReconcileQuery query(String name, JsonNode json) {
    if (!json.isObject()) {
      throw new InvalidRequestException("query " + name + " is no object");
    }
    String text = json.has("query") ? text(json.get("query"), "the query of " + name) : "";
    List<ReconcileQuery.KnownProperty> properties = new ArrayList<>();
    if (json.has("properties")) {
      for (JsonNode property : array(json.get("properties"), "the properties of " + name)) {
        properties.add(
            new ReconcileQuery.KnownProperty(
                text(property.path("pid"), "a pid of " + name), values(property.path("v"), name)));
      }
    }
    if (text.isBlank() && properties.isEmpty() || text.length() > LONGEST_NAME) {
      throw new InvalidRequestException(
          "query " + name + " wants a name of " + LONGEST_NAME + " letters at most, or properties");
    }
    return new ReconcileQuery(
        text,
        types(json.path("type"), name),
        strictness(json, name),
        limit(json, name),
        properties);
  }

  private static List<String> types(JsonNode json, String name) {
    if (json.isTextual()) {
      return json.textValue().isBlank() ? List.of() : List.of(json.textValue());
    }
    return json.isMissingNode() || json.isNull() ? List.of() : texts(json, "the type of " + name);
  }

  private static ReconcileQuery.Strictness strictness(JsonNode json, String name) {
    if (!json.has("type_strict")) {
      return ReconcileQuery.Strictness.ANY;
    }
    String word = json.get("type_strict").asText();
    for (ReconcileQuery.Strictness each : ReconcileQuery.Strictness.values()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
        return each;
      }
    }
    throw new InvalidRequestException("the type_strict of " + name + " is not any, should or all");
  }

  private static int limit(JsonNode json, String name) {
    if (!json.has("limit")) {
      return Reconciler.USUAL_LIMIT;
    }
    JsonNode limit = json.get("limit");
    if (!limit.isNumber() || limit.asInt() < 1) {
      throw new InvalidRequestException("the limit of " + name + " is no number from 1 on");
    }
    return Math.min(limit.asInt(), MOST_CANDIDATES);
  }

  private static List<String> values(JsonNode json, String name) {
    List<String> values = new ArrayList<>();
    for (JsonNode value : json.isArray() ? json : List.of(json)) {
      if (value.isObject()) {
        values.add(text(value.path("id"), "the id of a value of " + name));
      } else if (value.isValueNode() && !value.isNull()) {
        values.add(value.asText());
      } else {
        throw new InvalidRequestException("a value of " + name + " is missing");
      }
    }
    return values;
  }

  private static JsonNode object(String json, String parameter) {
    try {
      JsonNode node = JSON.readTree(json);
      if (node != null && node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      throw new InvalidRequestException(
          "%s= is no JSON from line %d, column %d on"
              .formatted(parameter, e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
    }
    throw new InvalidRequestException(parameter + "= wants a JSON object");
  }

  private static List<String> texts(JsonNode json, String what) {
    List<String> texts = new ArrayList<>();
    array(json, what).forEach(each -> texts.add(text(each, "each of " + what)));
    return texts;
  }

  private static JsonNode array(JsonNode json, String what) {
    if (!json.isArray()) {
      throw new InvalidRequestException(what + " must be a list");
    }
    return json;
  }

  private static String text(JsonNode json, String what) {
    if (!json.isTextual()) {
      throw new InvalidRequestException(what + " must be a text");
    }
    return json.textValue();
  }
}
