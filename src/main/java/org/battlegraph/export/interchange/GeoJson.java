package org.battlegraph.export.interchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.battlegraph.ontology.Bg;
import org.battlegraph.query.NamedQuery;
import org.battlegraph.query.QueryDesk;
import org.battlegraph.query.SparqlSource;
import org.locationtech.jts.geom.Point;

/**
 * Writes what was done where and when as GeoJSON (RFC 7946): one feature an action at a place,
 * ordered by day. {@code notBefore} and {@code notAfter} are the days that a map's timeline wants.
 * The feature of a place whose coordinates are not known has no geometry, and is listed all the
 * same.
 *
 * @param source the graph
 */
public record GeoJson(SparqlSource source) {
  private static final NamedQuery ACTIONS = NamedQuery.bundled("export/actions");
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> TEXTS =
      List.of(
          "actor",
          "actorName",
          "targetName",
          "place",
          "placeName",
          "placeRole",
          "extent",
          "event",
          "eventName",
          "date",
          "notBefore",
          "notAfter",
          "claimedBy",
          "article",
          "quotation");
  private static final List<String> NUMBERS = List.of("precision", "confidence", "begin", "end");

  /**
   * Writes the features.
   *
   * @param out is not closed
   * @return how many there are
   * @throws ExportException if the writer fails
   */
  public int write(Writer out) {
    List<Map<String, String>> rows =
        QueryDesk.over(source).ask(ACTIONS, Map.of()).table().byColumn();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("type", "FeatureCollection");
      json.writeArrayFieldStart("features");
      for (Map<String, String> row : rows) {
        json.writeRaw('\n'); // a line for each feature, so that files can be compared
        feature(json, row);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new ExportException(e);
    }
    return rows.size();
  }

  private static void feature(JsonGenerator json, Map<String, String> row) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", row.get("fact"));
    json.writeFieldName("geometry");
    if (row.get("wkt").isEmpty()) {
      json.writeNull();
    } else {
      Point point = Wkt.point(row.get("wkt"));
      json.writeStartObject();
      json.writeStringField("type", "Point");
      json.writeFieldName("coordinates");
      json.writeArray(new double[] {point.getX(), point.getY()}, 0, 2);
      json.writeEndObject();
    }
    json.writeObjectFieldStart("properties");
    json.writeStringField("action", local(row.get("action")));
    for (String name : TEXTS) {
      if (!row.get(name).isEmpty()) {
        json.writeStringField(name, local(row.get(name)));
      }
    }
    for (String name : NUMBERS) {
      if (!row.get(name).isEmpty()) {
        json.writeNumberField(name, new BigDecimal(row.get(name)));
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String local(String text) {
    return text.startsWith(Bg.NS) ? text.substring(Bg.NS.length()) : text;
  }
}
