package org.battlegraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages ask of the server about one thing. */
class DossierEndpointTest {
  private static final String CAMPAIGN = "api/battle?iri=" + Visitor.encode("河東會戰");
  private static final String DIVISION = "api/orbat?unit=" + Visitor.encode("第7師團");
  @RegisterExtension static final ServedGraph served = ServedGraph.ofTheInventedWar();

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("application/json;charset=utf-8");
    return JsonMapper.builder().build().readTree(answer.body());
  }

  @Test
  void aBattleIsToldWithItsSidesItsPlacesAndItsSentences() throws Exception {
    JsonNode battle = json(served.visitor().get(CAMPAIGN));
    assertThat(battle.get("facts")).isNotEmpty().allMatch(fact -> !fact.get("evidence").isEmpty());
    assertThat(battle.get("sides")).hasSizeGreaterThan(1);
    assertThat(battle.toString()).contains("青石").contains("latitude");
  }

  @Test
  void aPlanStandsAsPlannedAmongTheFacts() throws Exception {
    JsonNode battle = json(served.visitor().get(CAMPAIGN));
    assertThat(battle.get("facts").findValuesAsText("standing")).contains("asserted", "planned");
  }

  @Test
  void aThingAndAnArticleAreTold() throws Exception {
    JsonNode unit = json(served.visitor().get("api/thing?iri=" + Visitor.encode("第7師團")));
    assertThat(unit.get("things").get(unit.get("thing").asText()).get("symbol").asText())
        .matches("[0-9]{20}");
    JsonNode article = json(served.visitor().get("api/article?title=" + Visitor.encode("河東會戰")));
    assertThat(article.at("/article/text").asText()).isNotEmpty();
  }

  @Test
  void anOrderOfBattleIsGivenAsJsonTextAndDrawing() throws Exception {
    String day = DIVISION + "&on=1938-03-09";
    assertThat(json(served.visitor().get(day)).at("/unit/name").asText()).isEqualTo("第7師團");
    assertThat(served.visitor().get(day + "&format=text").body()).contains("第7師團");
    HttpResponse<String> drawing = served.visitor().get(day + "&format=svg");
    assertThat(drawing.headers().firstValue("Content-Type"))
        .hasValue("image/svg+xml;charset=utf-8");
    assertThat(drawing.body()).startsWith("<svg");
  }

  @ParameterizedTest
  @CsvSource({
    "api/battle, 400, iri= wants a name or an address",
    "api/battle?iri=Atlantis, 404, Atlantis",
    "api/thing?iri=http://nowhere.example/x, 404, nowhere.example",
    "api/article?title=Atlantis, 404, Atlantis",
    "api/orbat?on=1938-03-09, 400, unit= wants a name or an address",
    "api/orbat?unit=X, 400, on= wants a day such as 1944-11-09",
    "api/orbat?unit=X&on=yesterday, 400, on= wants a day such as 1944-11-09",
    "api/orbat?unit=X&on=1938-03-09&format=png, 400, 'format= wants json, svg or text'"
  })
  void whatCannotBeAnsweredIsRefusedInOneLine(String path, int status, String reason)
      throws Exception {
    HttpResponse<String> answer = served.visitor().get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(reason);
  }

  @Test
  void theDescriptionOfTheInterfaceNamesThem() throws Exception {
    JsonNode paths = json(served.visitor().get("api/openapi.json")).get("paths");
    assertThat(paths.fieldNames())
        .toIterable()
        .contains("/api/battle", "/api/thing", "/api/article", "/api/orbat");
  }
}
