package org.battlegraph.export.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.battlegraph.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** Actions on a map; geometries are read back by JTS. */
class GeoJsonTest {

  @Test
  void anActionStandsAtItsPlaceWithItsDayAndItsWords() throws IOException, ParseException {
    JsonNode feature = feature("f02");
    Geometry geometry = new GeoJsonReader().read(feature.path("geometry").toString());
    assertThat(geometry.getGeometryType()).isEqualTo("Point");
    JsonNode said = feature.path("properties");
    assertThat(said.path("action").asText()).isEqualTo("Capture");
    assertThat(said.path("actorName").asText()).isEqualTo("第7師團");
    assertThat(said.path("notBefore").asText()).isEqualTo("1931-03-09");
    assertThat(said.path("quotation").asText()).isEqualTo("3月9日，第7師團陷白沙。");
  }

  @Test
  void longitudeComesFirst() throws IOException {
    JsonNode point = feature("f02").path("geometry").path("coordinates");
    assertThat(point.get(0).asDouble()).isEqualTo(110.2);
    assertThat(point.get(1).asDouble()).isEqualTo(25.2);
  }

  @Test
  void aPlaceWithoutCoordinatesIsListedWithoutAPoint() throws IOException {
    JsonNode feature = feature("f03");
    assertThat(feature.path("geometry").isNull()).isTrue();
    assertThat(feature.path("properties").path("placeName").asText()).isEqualTo("青石北門");
  }

  @Test
  void featuresComeInTheOrderOfTheirDays() throws IOException {
    List<String> days = new ArrayList<>();
    features()
        .forEach(
            feature -> {
              if (feature.path("properties").has("notBefore")) {
                days.add(feature.path("properties").path("notBefore").asText());
              }
            });
    assertThat(days).isSorted().hasSizeGreaterThan(5);
  }

  @Test
  void anEmptyGraphIsAnEmptyCollection() throws IOException {
    StringWriter out = new StringWriter();
    try (GraphStore store = GraphStore.inMemory()) {
      assertThat(new GeoJson(InventedGraph.source(store)).write(out)).isZero();
    }
    assertThat(new ObjectMapper().readTree(out.toString()).path("features")).isEmpty();
  }

  private static JsonNode feature(String fact) throws IOException {
    for (JsonNode feature : features()) {
      if (feature.path("id").asText().endsWith("/" + fact)) {
        return feature;
      }
    }
    throw new AssertionError("no feature " + fact);
  }

  private static JsonNode features() throws IOException {
    StringWriter out = new StringWriter();
    try (GraphStore store = InventedGraph.open()) {
      new GeoJson(InventedGraph.source(store)).write(out);
    }
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertThat(json.path("type").asText()).isEqualTo("FeatureCollection");
    return json.path("features");
  }
}
