package org.battlegraph.export.interchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.battlegraph.export.interchange.ScenarioUnits.Change;
import org.battlegraph.export.interchange.ScenarioUnits.Force;
import org.battlegraph.orbat.SymbolCode;
import org.battlegraph.orbat.SymbolCode.Body;
import org.battlegraph.orbat.SymbolCode.Identity;
import org.battlegraph.query.Bilingual;
import org.battlegraph.query.Parameter;
import org.battlegraph.query.ParameterKind;
import org.battlegraph.query.ParameterResolver;
import org.battlegraph.query.SparqlSource;
import org.locationtech.jts.geom.Point;

/**
 * Writes the forces of a graph as a scenario of orbat-mapper (its JSON form, version 3.4): sides
 * with their units as trees, each with its APP-6 symbol, and for each unit where it was and under
 * whom it stood from which day on.
 *
 * <p>A unit moves only by what is asserted of the whole of it (or its main body) for a day, at a
 * place whose coordinates are known. Days begin at midnight UTC, since the texts give no hour.
 *
 * @param source the graph
 * @param name the scenario's name
 * @param friends names of the sides that are drawn as friends, in any script, or their IRIs; where
 *     none is given, the side with the most units at the top
 */
public record Scenario(SparqlSource source, String name, Set<String> friends) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String FORMAT = "3.4.0";
  private static final Parameter FRIEND =
      new Parameter(
          "friend",
          ParameterKind.PARTY,
          Optional.empty(),
          new Bilingual("a side drawn as friend", "友方"));
  private static final String NO_DAY = "1900-01-01";
  private static final String NO_SIDE = "不詳 (side not known)";

  /** Copies the set. */
  public Scenario {
    friends = Set.copyOf(friends);
  }

  /**
   * Writes the scenario.
   *
   * @param out is not closed
   * @throws ExportException if the writer fails
   */
  public void write(Writer out) {
    ScenarioUnits units = ScenarioUnits.read(source);
    Map<String, List<Force>> sides = units.bySide();
    Set<String> own = own(sides);
    try (JsonGenerator json = JSON.createGenerator(out).useDefaultPrettyPrinter()) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("id", "battlegraph");
      json.writeStringField("type", "ORBAT-mapper");
      json.writeStringField("version", FORMAT);
      json.writeStringField("name", name);
      json.writeStringField(
          "description",
          "Made by Battlegraph from articles of the Chinese Wikipedia (CC BY-SA 4.0).");
      json.writeStringField("startTime", midnight(units.firstDay().orElse(NO_DAY)));
      json.writeStringField("timeZone", "UTC");
      json.writeStringField("symbologyStandard", "app6d");
      json.writeArrayFieldStart("sides");
      for (Map.Entry<String, List<Force>> side : sides.entrySet()) {
        side(json, side.getKey(), side.getValue(), identity(side.getKey(), own));
      }
      json.writeEndArray();
      for (String empty : List.of("events", "layers", "mapLayers")) {
        json.writeArrayFieldStart(empty);
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new ExportException(e);
    }
  }

  /** The IRIs of the sides that are drawn as friends. */
  private Set<String> own(Map<String, List<Force>> sides) {
    if (friends.isEmpty()) {
      return sides.entrySet().stream()
          .filter(each -> !each.getKey().isEmpty())
          .max(Comparator.comparingInt(each -> each.getValue().size()))
          .map(each -> Set.of(each.getKey()))
          .orElse(Set.of());
    }
    ParameterResolver resolver = ParameterResolver.standard(source);
    return friends.stream()
        .map(each -> resolver.resolve(FRIEND, each).getURI())
        .collect(Collectors.toSet());
  }

  private static Identity identity(String side, Set<String> own) {
    if (side.isEmpty()) {
      return Identity.NEUTRAL;
    }
    return own.contains(side) ? Identity.FRIEND : Identity.HOSTILE;
  }

  private static void side(JsonGenerator json, String iri, List<Force> units, Identity identity)
      throws IOException {
    String said = units.get(0).said().get("sideName");
    String title = said.isEmpty() ? NO_SIDE : said;
    String id = iri.isEmpty() ? "side-not-known" : iri;
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("name", title);
    json.writeStringField("standardIdentity", code(identity));
    json.writeArrayFieldStart("groups");
    json.writeStartObject();
    json.writeStringField("id", id + "#units");
    json.writeStringField("name", title);
    subUnits(json, units, identity);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void subUnits(JsonGenerator json, List<Force> units, Identity identity)
      throws IOException {
    json.writeArrayFieldStart("subUnits");
    for (Force unit : units) {
      unit(json, unit, identity);
    }
    json.writeEndArray();
  }

  private static void unit(JsonGenerator json, Force unit, Identity identity) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", unit.iri());
    json.writeStringField("name", unit.name());
    if (!unit.said().get("english").isEmpty()) {
      json.writeStringField("description", unit.said().get("english"));
    }
    json.writeStringField("externalUrl", unit.iri());
    json.writeStringField("sidc", symbol(unit, identity).digits());
    subUnits(json, unit.below(), identity);
    json.writeArrayFieldStart("state");
    for (int i = 0; i < unit.changes().size(); i++) {
      change(json, unit.iri() + "#" + i, unit.changes().get(i));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void change(JsonGenerator json, String id, Change change) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("t", midnight(change.day()));
    json.writeStringField("title", change.title());
    if (!change.quotation().isEmpty()) {
      json.writeStringField("content", change.quotation());
    }
    if (change.point().isPresent()) {
      Point point = Wkt.point(change.point().get());
      json.writeFieldName("location");
      json.writeArray(new double[] {point.getX(), point.getY()}, 0, 2);
    }
    if (change.superior().isPresent()) {
      json.writeObjectFieldStart("hierarchy");
      json.writeStringField("targetId", change.superior().get());
      json.writeStringField("placement", "on");
      json.writeStringField("parentId", change.superior().get());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static SymbolCode symbol(Force unit, Identity identity) {
    Body body = unit.is("Ship") ? Body.SHIP : unit.size().afloat() ? Body.FLEET : Body.UNIT;
    return new SymbolCode(identity, body, unit.size().code(), unit.arms());
  }

  private static String code(Identity identity) {
    return switch (identity) {
      case FRIEND -> "3";
      case HOSTILE -> "6";
      case NEUTRAL -> "4";
      case UNKNOWN -> "1";
    };
  }

  private static String midnight(String day) {
    return day + "T00:00:00Z";
  }
}
