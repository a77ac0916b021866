package org.battlegraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Reconciliation Service API 0.2 over real HTTP, on the invented war. */
class ReconciliationTest {
  private static final Path SCHEMAS =
      Path.of(System.getProperty("battlegraph.gold", "../shared"))
          .resolve("oracles/reconciliation-0.2");
  private static final String SCHEMA_BASE =
      "https://reconciliation-api.github.io/specs/0.2/schemas/";
  private static final ObjectMapper JSON = new ObjectMapper();
  @RegisterExtension static final ServedGraph served = ServedGraph.ofTheInventedWar();

  @ParameterizedTest
  @CsvSource({
    "第7師團, e-div-7",
    "7師団, e-div-7",
    "第七师团, e-div-7",
    "第一三一師, w-div-131",
    "第131师, w-div-131",
    "赵平, zhao",
    "青石城, qingshi",
    "河東戰役, campaign"
  })
  void aNameInAnySpellingIsMatched(String name, String id) throws Exception {
    JsonNode first = candidates("{\"query\":\"" + name + "\"}").get(0);
    assertThat(first.path("id").asText()).isEqualTo(id);
    assertThat(first.path("match").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"第5軍", "古鎮", "第8師團", "師團", "河東"})
  void whatSeveralThingsAreCalledOrNoneIsNotMatched(String name) throws Exception {
    assertThat(candidates("{\"query\":\"" + name + "\"}"))
        .noneMatch(each -> each.path("match").asBoolean());
  }

  @ParameterizedTest
  @CsvSource({"東國, e-army-5", "西国, w-corps-5"})
  void aPropertyTellsTwoOfOneNumberApart(String side, String id) throws Exception {
    JsonNode found =
        candidates(
            "{\"query\":\"第5軍\",\"properties\":[{\"pid\":\"side\",\"v\":\"" + side + "\"}]}");
    assertThat(found.get(0).path("id").asText()).isEqualTo(id);
    assertThat(found.get(0).path("match").asBoolean()).isTrue();
    assertThat(found.get(1).path("match").asBoolean()).isFalse();
  }

  @Test
  void aPropertyThatContradictsPreventsTheMatch() throws Exception {
    JsonNode found =
        candidates(
            "{\"query\":\"第7師團\",\"properties\":[{\"pid\":\"side\",\"v\":{\"id\":\"west\"}}]}");
    assertThat(found.get(0).path("id").asText()).isEqualTo("e-div-7");
    assertThat(found.get(0).path("match").asBoolean()).isFalse();
  }

  @Test
  void propertiesAloneFindThings() throws Exception {
    assertThat(
            ids(
                candidates(
                    "{\"properties\":[{\"pid\":\"number\",\"v\":5},{\"pid\":\"side\",\"v\":\"西國\"}]}")))
        .containsExactly("w-corps-5");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"MilitaryUnit\"', any, 1",
    "'\"Force\"', any, 1",
    "'\"Person\"', any, 0",
    "'[\"Person\",\"Force\"]', any, 1",
    "'[\"Person\",\"Force\"]', all, 0",
    "'[\"Person\"]', should, 1",
    "'\"NoSuchType\"', any, 0"
  })
  void aTypeShutsOutOthers(String type, String strictness, int count) throws Exception {
    JsonNode found =
        candidates(
            "{\"query\":\"第12師團\",\"limit\":1,\"type\":%s,\"type_strict\":\"%s\"}"
                .formatted(type, strictness));
    assertThat(found).hasSize(count);
  }

  @Test
  void theMostLikelyComesFirstAndNoMoreThanWanted() throws Exception {
    JsonNode found = candidates("{\"query\":\"第12師團\",\"limit\":2}");
    assertThat(ids(found)).first().isEqualTo("e-div-12");
    assertThat(found.size()).isLessThanOrEqualTo(2);
    JsonNode more = candidates("{\"query\":\"青石\"}");
    assertThat(ids(more)).contains("qingshi", "northgate");
    assertThat(more.get(0).path("score").asDouble())
        .isGreaterThan(more.get(1).path("score").asDouble());
  }

  @Test
  void valuesOfPropertiesAreFetched() throws Exception {
    JsonNode answer =
        post(
            "extend",
            """
            {"ids":["e-div-7","nobody"],
             "properties":[{"id":"side"},{"id":"number"},{"id":"echelon"},{"id":"unknown"}]}
            """);
    JsonNode row = answer.path("rows").path("e-div-7");
    assertThat(row.path("side").toString()).isEqualTo("[{\"id\":\"east\",\"name\":\"東國\"}]");
    assertThat(row.path("number").toString()).isEqualTo("[{\"int\":7}]");
    assertThat(row.path("echelon").toString()).isEqualTo("[{\"str\":\"division\"}]");
    assertThat(row.path("unknown").toString()).isEqualTo("[]");
    assertThat(answer.path("rows").path("nobody").path("side").toString()).isEqualTo("[]");
    assertThat(answer.path("meta").get(0).path("type").path("id").asText()).isEqualTo("Party");
  }

  @Test
  void whatSomebodyTypesIsSuggested() throws Exception {
    assertThat(names(get("reconcile/suggest/entity?prefix=" + Visitor.encode("第12"))))
        .containsExactly("第12師團");
    assertThat(names(get("reconcile/suggest/entity?type=Person&prefix=" + Visitor.encode("钱"))))
        .containsExactly("錢安");
    assertThat(names(get("reconcile/suggest/type?prefix=unit"))).contains("military unit");
    assertThat(names(get("reconcile/suggest/property?prefix=" + Visitor.encode("番號"))))
        .containsExactly("number");
    assertThat(get("reconcile/properties?type=Person").path("properties").findValuesAsText("id"))
        .contains("command", "wikidata")
        .doesNotContain("number");
  }

  @Test
  void aThingHasAPageAndAPreviewThatOthersMayShow() throws Exception {
    HttpResponse<String> view = served.visitor().get("reconcile/view?id=e-div-7");
    assertThat(view.statusCode()).isEqualTo(302);
    assertThat(view.headers().firstValue("Location").orElse("")).endsWith("/resource/e-div-7");
    HttpResponse<String> preview = served.visitor().get("reconcile/preview?id=e-div-7");
    assertThat(preview.body()).contains("第7師團").contains("東國").contains("<blockquote>");
    assertThat(preview.headers().firstValue("Content-Security-Policy").orElse(""))
        .doesNotContain("frame-ancestors");
    assertThat(served.visitor().get("reconcile/preview?id=nobody").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "queries | {\"q0\" | queries= is no JSON from line 1, column 6 on",
        "queries | [] | queries= wants a JSON object",
        "extend | {\"ids\":3} | ids must be a list",
        "other | x | the form wants queries= or extend="
      })
  void aRequestThatIsNoneIsRefusedInOneLine(String field, String value, String message)
      throws Exception {
    HttpResponse<String> answer = form(field, value);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body().strip()).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 | query q0 is no object",
        "{\"query\":3} | the query of q0 must be a text",
        "{} | query q0 wants a name of 300 letters at most, or properties",
        "{\"query\":\"x\",\"limit\":0} | the limit of q0 is no number from 1 on",
        "{\"query\":\"x\",\"type_strict\":\"no\"} | the type_strict of q0 is not any, should or all"
      })
  void aQueryThatIsNoneFailsAlone(String query, String message) throws Exception {
    JsonNode answer = post("queries", "{\"q0\":" + query + ",\"q1\":{\"query\":\"第7師團\"}}");
    assertThat(answer.at("/q0/error").asText()).isEqualTo(message);
    assertThat(answer.at("/q0/result").isArray()).isTrue();
    assertThat(answer.at("/q0/result")).isEmpty();
    assertThat(answer.at("/q1/result")).isNotEmpty();
    assertThat(answer.path("q1").has("error")).isFalse();
    if (Files.isDirectory(SCHEMAS)) {
      assertThat(schema("reconciliation-result-batch").validate(answer)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"query\":\"第7師團\",\"type\":\"Nonsense\"} | 0 | there is no type Nonsense",
        "{\"query\":\"第7師團\",\"type\":\"Nonsense\",\"type_strict\":\"all\"} | 0 | there is no type Nonsense",
        "{\"query\":\"青石城\",\"properties\":[{\"pid\":\"P9\",\"v\":\"x\"}]} | 1 | there is no property P9",
        "{\"properties\":[{\"pid\":\"P9\",\"v\":\"x\"}]} | 0 | there is no property P9"
      })
  void whatTheServiceDoesNotKnowIsNamedAndMatchesNothing(String query, int count, String message)
      throws Exception {
    JsonNode answer = post("queries", "{\"q0\":" + query + ",\"q1\":{\"query\":\"第7師團\"}}");
    assertThat(answer.at("/q0/error").asText()).isEqualTo("q0: " + message);
    assertThat(answer.at("/q0/result")).hasSize(count);
    assertThat(answer.at("/q0/result")).noneMatch(each -> each.path("match").asBoolean());
    assertThat(answer.at("/q1/result/0/match").asBoolean()).isTrue();
    if (Files.isDirectory(SCHEMAS)) {
      assertThat(schema("reconciliation-result-batch").validate(answer)).isEmpty();
    }
  }

  @Test
  void typesAndPropertiesAreInOneScriptAndFoundInBoth() throws Exception {
    assertThat(get("reconcile/suggest/type?prefix=unit").toString())
        .contains("建制部隊")
        .doesNotContain("建制部队");
    for (String typed : List.of("建制部隊", "建制部队")) {
      assertThat(names(get("reconcile/suggest/type?prefix=" + Visitor.encode(typed)))).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reconcile | manifest",
        "reconcile/suggest/entity?prefix=%E7%AC%AC | suggest-entities-response",
        "reconcile/suggest/type?prefix=e | suggest-types-response",
        "reconcile/suggest/property?prefix=e | suggest-properties-response",
        "reconcile/properties?type=MilitaryUnit | data-extension-property-proposal"
      })
  void answersHoldToTheSchemas(String path, String schema) throws Exception {
    assertThat(schema(schema).validate(get(path))).isEmpty();
  }

  @Test
  void batchesHoldToTheSchemas() throws Exception {
    String queries =
        """
        {"q0":{"query":"第7師團","type":"MilitaryUnit","limit":3,"type_strict":"should",
               "properties":[{"pid":"side","v":["東國",{"id":"east"}]}]},
         "q1":{"properties":[{"pid":"number","v":5}]}}
        """;
    assertThat(schema("reconciliation-query-batch").validate(JSON.readTree(queries))).isEmpty();
    JsonNode answer = post("queries", queries);
    assertThat(schema("reconciliation-result-batch").validate(answer)).isEmpty();
    assertThat(answer.path("q0").path("result")).isNotEmpty();
    String extend =
        """
        {"ids":["e-div-7","siege","baisha"],
         "properties":[{"id":"side"},{"id":"number"},{"id":"start"},{"id":"coordinates"}]}
        """;
    assertThat(schema("data-extension-query").validate(JSON.readTree(extend))).isEmpty();
    assertThat(schema("data-extension-response").validate(post("extend", extend))).isEmpty();
  }

  private static JsonSchema schema(String name) throws IOException {
    assumeThat(SCHEMAS).as("the schemas of the API, which lie beside the project").isDirectory();
    JsonSchemaFactory factory =
        JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V7,
            builder ->
                builder.schemaMappers(
                    mappers ->
                        mappers
                            .mapPrefix(SCHEMA_BASE, SCHEMAS.toUri().toString())
                            .mapPrefix(
                                "http://swagger.io/v2/schema.json",
                                SCHEMAS.resolve("openapi.json").toUri().toString())));
    JsonNode json = JSON.readTree(Files.readString(SCHEMAS.resolve(name + ".json")));
    return factory.getSchema(URI.create(SCHEMA_BASE + name + ".json"), json);
  }

  private static JsonNode candidates(String query) throws IOException {
    return post("queries", "{\"q0\":" + query + "}").path("q0").path("result");
  }

  private static JsonNode post(String field, String value) throws IOException {
    HttpResponse<String> answer = form(field, value);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static HttpResponse<String> form(String field, String value) throws IOException {
    return served
        .visitor()
        .send(
            HttpRequest.newBuilder(served.visitor().address("reconcile"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(field + "=" + Visitor.encode(value))));
  }

  private static JsonNode get(String path) throws IOException {
    return JSON.readTree(served.visitor().get(path).body());
  }

  private static List<String> ids(JsonNode candidates) {
    return StreamSupport.stream(candidates.spliterator(), false)
        .map(each -> each.path("id").asText())
        .toList();
  }

  private static List<String> names(JsonNode answer) {
    return StreamSupport.stream(answer.path("result").spliterator(), false)
        .map(each -> each.path("name").asText())
        .toList();
  }
}
