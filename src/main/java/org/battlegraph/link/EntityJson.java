package org.battlegraph.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.battlegraph.link.WikidataStatement.Qualifier;
import org.battlegraph.link.WikidataStatement.Rank;
import org.battlegraph.link.WikidataValue.Entity;
import org.battlegraph.link.WikidataValue.Phrase;
import org.battlegraph.link.WikidataValue.Point;
import org.battlegraph.link.WikidataValue.Quantity;
import org.battlegraph.link.WikidataValue.Text;
import org.battlegraph.link.WikidataValue.Time;
import org.battlegraph.link.WikidataValue.Unspecified;

/**
 * Wikidata's own JSON form of an entity, as its API and its dumps have it. References are neither
 * read nor written.
 */
public final class EntityJson {
  private static final String ENTITY = "http://www.wikidata.org/entity/";
  private static final String EARTH = ENTITY + "Q2";
  private static final String GREGORIAN = ENTITY + "Q1985727";
  private static final String NO_UNIT = "1";
  private static final ObjectMapper JSON = new ObjectMapper();

  private EntityJson() {}

  /**
   * Reads an item.
   *
   * @throws LinkDataException if it is none; parts of it that are not understood are left out
   */
  public static WikidataItem read(JsonNode entity) {
    String id = entity.path("id").asText();
    if (!id.matches("Q[1-9][0-9]*")) {
      throw new LinkDataException("not an item of Wikidata: '" + id + "'");
    }
    Map<String, List<String>> aliases = new LinkedHashMap<>();
    entity
        .path("aliases")
        .properties()
        .forEach(
            each -> {
              List<String> names = new ArrayList<>();
              each.getValue().forEach(alias -> names.add(alias.path("value").asText()));
              aliases.put(each.getKey(), names);
            });
    List<WikidataStatement> statements = new ArrayList<>();
    entity.path("claims").forEach(group -> group.forEach(each -> statements.add(statement(each))));
    return new WikidataItem(
        id,
        entity.path("lastrevid").canConvertToLong()
            ? OptionalLong.of(entity.path("lastrevid").asLong())
            : OptionalLong.empty(),
        texts(entity.path("labels"), "value"),
        texts(entity.path("descriptions"), "value"),
        aliases,
        texts(entity.path("sitelinks"), "title"),
        statements);
  }

  private static Map<String, String> texts(JsonNode object, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    object
        .properties()
        .forEach(each -> texts.put(each.getKey(), each.getValue().path(key).asText()));
    return texts;
  }

  private static WikidataStatement statement(JsonNode statement) {
    JsonNode main = statement.path("mainsnak");
    List<Qualifier> qualifiers = new ArrayList<>();
    statement
        .path("qualifiers")
        .forEach(
            group ->
                group.forEach(
                    snak ->
                        qualifiers.add(
                            new Qualifier(snak.path("property").asText(), value(snak)))));
    Rank rank =
        switch (statement.path("rank").asText()) {
          case "preferred" -> Rank.PREFERRED;
          case "deprecated" -> Rank.DEPRECATED;
          default -> Rank.NORMAL;
        };
    return new WikidataStatement(main.path("property").asText(), value(main), rank, qualifiers);
  }

  private static WikidataValue value(JsonNode snak) {
    JsonNode value = snak.path("datavalue").path("value");
    return switch (snak.path("snaktype").asText()) {
      case "somevalue" -> Unspecified.UNKNOWN;
      case "novalue" -> Unspecified.NONE;
      default -> ofType(snak.path("datavalue").path("type").asText(), value);
    };
  }

  private static WikidataValue ofType(String type, JsonNode value) {
    return switch (type) {
      case "wikibase-entityid" -> entity(value);
      case "string" -> new Text(value.asText());
      case "monolingualtext" ->
          new Phrase(value.path("text").asText(), value.path("language").asText());
      case "time" -> new Time(value.path("time").asText(), value.path("precision").asInt());
      case "globecoordinate" -> point(value);
      case "quantity" -> quantity(value);
      default -> Unspecified.UNREAD;
    };
  }

  private static WikidataValue entity(JsonNode value) {
    String id = value.path("id").asText();
    if (!id.isEmpty()) {
      return new Entity(id);
    }
    JsonNode number = value.path("numeric-id"); // all that older dumps have
    String letter = value.path("entity-type").asText().equals("property") ? "P" : "Q";
    return number.isMissingNode() ? Unspecified.UNREAD : new Entity(letter + number.asLong());
  }

  private static WikidataValue point(JsonNode value) {
    if (!value.path("globe").asText(EARTH).equals(EARTH)) {
      return Unspecified.UNREAD;
    }
    Optional<BigDecimal> latitude = number(value.path("latitude"));
    Optional<BigDecimal> longitude = number(value.path("longitude"));
    return latitude.isPresent() && longitude.isPresent()
        ? new Point(latitude.get(), longitude.get(), number(value.path("precision")))
        : Unspecified.UNREAD;
  }

  private static WikidataValue quantity(JsonNode value) {
    String unit = value.path("unit").asText(NO_UNIT);
    Optional<BigDecimal> amount = number(value.path("amount"));
    return amount.isEmpty()
        ? Unspecified.UNREAD
        : new Quantity(
            amount.get(),
            unit.equals(NO_UNIT)
                ? Optional.empty()
                : Optional.of(unit.substring(unit.lastIndexOf('/') + 1)),
            number(value.path("lowerBound")),
            number(value.path("upperBound")));
  }

  /** Numbers of JSON for points, texts with a sign for amounts. */
  private static Optional<BigDecimal> number(JsonNode node) {
    String text = node.asText();
    return text.matches("[+-]?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,3})?")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  /** Writes an item as one line, without its end. */
  public static String write(WikidataItem item) {
    ObjectNode entity = JSON.createObjectNode();
    entity.put("type", "item").put("id", item.id());
    texts(entity.putObject("labels"), item.labels());
    texts(entity.putObject("descriptions"), item.descriptions());
    ObjectNode aliases = entity.putObject("aliases");
    item.aliases()
        .forEach(
            (language, names) -> {
              ArrayNode array = aliases.putArray(language);
              names.forEach(name -> array.addObject().put("language", language).put("value", name));
            });
    ObjectNode claims = entity.putObject("claims");
    item.statements().forEach(each -> write(each, claims));
    ObjectNode sitelinks = entity.putObject("sitelinks");
    item.titles()
        .forEach(
            (site, title) ->
                sitelinks.putObject(site).put("site", site).put("title", title).putArray("badges"));
    item.revision().ifPresent(revision -> entity.put("lastrevid", revision));
    return entity.toString();
  }

  private static void texts(ObjectNode target, Map<String, String> texts) {
    texts.forEach(
        (language, text) ->
            target.putObject(language).put("language", language).put("value", text));
  }

  private static void write(WikidataStatement statement, ObjectNode claims) {
    ObjectNode written = claims.withArray("/" + statement.property()).addObject();
    written.set("mainsnak", snak(statement.property(), statement.value()));
    written.put("type", "statement");
    written.put("rank", statement.rank().name().toLowerCase(Locale.ROOT));
    if (!statement.qualifiers().isEmpty()) {
      ObjectNode qualifiers = written.putObject("qualifiers");
      for (Qualifier each : statement.qualifiers()) {
        qualifiers.withArray("/" + each.property()).add(snak(each.property(), each.value()));
      }
    }
  }

  private static ObjectNode snak(String property, WikidataValue value) {
    ObjectNode snak = JSON.createObjectNode();
    if (value instanceof Unspecified unspecified) {
      return snak.put("snaktype", unspecified == Unspecified.NONE ? "novalue" : "somevalue")
          .put("property", property);
    }
    snak.put("snaktype", "value").put("property", property);
    ObjectNode target = snak.putObject("datavalue");
    if (value instanceof Entity entity) {
      target
          .putObject("value")
          .put("entity-type", entity.id().startsWith("P") ? "property" : "item")
          .put("id", entity.id());
      target.put("type", "wikibase-entityid");
    } else if (value instanceof Text text) {
      target.put("value", text.text()).put("type", "string");
    } else if (value instanceof Phrase phrase) {
      target.putObject("value").put("text", phrase.text()).put("language", phrase.language());
      target.put("type", "monolingualtext");
    } else if (value instanceof Time time) {
      writeTime(time, target);
    } else if (value instanceof Point point) {
      writePoint(point, target);
    } else if (value instanceof Quantity quantity) {
      writeQuantity(quantity, target);
    }
    return snak;
  }

  private static void writeTime(Time time, ObjectNode target) {
    target
        .putObject("value")
        .put("time", time.time())
        .put("timezone", 0)
        .put("before", 0)
        .put("after", 0)
        .put("precision", time.precision())
        .put("calendarmodel", GREGORIAN);
    target.put("type", "time");
  }

  private static void writePoint(Point point, ObjectNode target) {
    ObjectNode value =
        target
            .putObject("value")
            .put("latitude", point.latitude())
            .put("longitude", point.longitude())
            .putNull("altitude");
    point.precision().ifPresent(precision -> value.put("precision", precision));
    value.put("globe", EARTH);
    target.put("type", "globecoordinate");
  }

  private static void writeQuantity(Quantity quantity, ObjectNode target) {
    ObjectNode value = target.putObject("value").put("amount", signed(quantity.amount()));
    value.put("unit", quantity.unit().map(unit -> ENTITY + unit).orElse(NO_UNIT));
    quantity.lower().ifPresent(lower -> value.put("lowerBound", signed(lower)));
    quantity.upper().ifPresent(upper -> value.put("upperBound", signed(upper)));
    target.put("type", "quantity");
  }

  private static String signed(BigDecimal number) {
    return (number.signum() < 0 ? "" : "+") + number.toPlainString();
  }
}
