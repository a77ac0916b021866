package org.battlegraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.battlegraph.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every thing has an address that tells of it, and says where it is said. */
class LinkedDataTest {
  private static final String BASE = "https://w3id.org/battlegraph/resource/";
  @RegisterExtension static final ServedGraph served = ServedGraph.ofTheInventedWar();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/n-triples",
        "application/rdf+xml"
      })
  void aThingIsToldInTheFormAskedFor(String form) throws Exception {
    HttpResponse<String> answer = served.visitor().get("resource/e-army-5", "Accept", form);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(form + ";charset=utf-8");
    assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept");
    Model model = ModelFactory.createDefaultModel();
    Lang lang = RDFLanguages.contentTypeToLang(form);
    RDFParser.fromString(answer.body(), lang).parse(model);
    assertThat(model.contains(model.createResource(BASE + "e-army-5"), RDFS.label, "第5軍", "zh"))
        .isTrue();
  }

  @Test
  void theContextOfJsonLdIsPublished() throws Exception {
    HttpResponse<String> context = served.visitor().get("context.jsonld");
    assertThat(context.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/ld+json");
    assertThat(JSON.parse(context.body()).getObj("@context").hasKey("modality")).isTrue();
  }

  @Test
  void aThingIsAPageForPeople() throws Exception {
    HttpResponse<String> page =
        served
            .visitor()
            .get("resource/baisha", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(page.body())
        .contains("<h1>白沙</h1>")
        .contains("3月9日，第7師團陷白沙。")
        .contains("href=\"/resource/");
  }

  @Test
  void anotherIriOfAThingLeadsToTheChosenOne() throws Exception {
    HttpResponse<String> answer = served.visitor().get("resource/qingshi-town");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location"))
        .hasValueSatisfying(place -> assertThat(place).endsWith("/resource/qingshi"));
  }

  @Test
  void aGraphWithoutNamedGraphsTellsItsFactsToo() throws Exception {
    GraphStore bare = GraphStore.inMemory();
    bare.write(
        sink ->
            served
                .store()
                .defaultView()
                .getDefaultModel()
                .listStatements()
                .forEach(statement -> sink.triple(statement.asTriple())));
    try (bare;
        BattlegraphServer other =
            BattlegraphServer.start(bare, ServerSettings.standard().withPort(0))) {
      assertThat(new Visitor(other).get("resource/baisha", "Accept", "text/html").body())
          .contains("<h1>白沙</h1>")
          .contains("bg:Capture");
    }
  }

  @Test
  void theNameOfAGraphLeadsToWhatItHolds() throws Exception {
    HttpResponse<String> answer = served.visitor().get("resource/graph/links");
    assertThat(answer.statusCode()).isEqualTo(302);
    String place = answer.headers().firstValue("Location").orElseThrow();
    String path = place.substring(place.indexOf("/all/") + 1);
    assertThat(served.visitor().get(path, "Accept", "text/turtle").body())
        .contains("POINT(110.2 25.2)");
    assertThat(served.visitor().get("resource/graph/none").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "resource/, 404",
    "resource/nothing, 404",
    "resource/%FF%FE, 400",
    "resource/a%3Cscript%3E, 404",
    "text/nothing, 404",
  })
  void whatIsNotThereIsNotFound(String path, int status) throws Exception {
    HttpResponse<String> answer = served.visitor().get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).doesNotContain("<").hasLineCount(1);
  }

  @Test
  void anArticlesTextHasItsHash() throws Exception {
    HttpResponse<String> text = served.visitor().get("text/" + Visitor.encode("河東會戰"));
    assertThat(text.body()).isEqualTo("東國第7師團於三月九日攻陷白沙。𤼲");
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.body().getBytes(StandardCharsets.UTF_8));
    String tag = '"' + HexFormat.of().formatHex(hash) + '"';
    assertThat(text.headers().firstValue("ETag")).hasValue(tag);
    assertThat(
            served
                .visitor()
                .get("text/" + Visitor.encode("河東會戰"), "If-None-Match", tag)
                .statusCode())
        .isEqualTo(304);
  }

  @ParameterizedTest
  @CsvSource({"青石", "qingshi", "Qīngshí"})
  void searchFindsAPlaceInAnyScript(String words) throws Exception {
    JsonObject found =
        JSON.parse(served.visitor().get("api/search?q=" + Visitor.encode(words)).body());
    assertThat(found.get("things").getAsArray().get(0).getAsObject().getString("iri"))
        .isEqualTo(BASE + "qingshi");
  }

  @Test
  void searchFindsSentences() throws Exception {
    JsonObject found =
        JSON.parse(served.visitor().get("api/search?q=" + Visitor.encode("师团陷")).body());
    assertThat(found.get("quotations").toString()).contains("3月9日，第7師團陷白沙。");
    assertThat(served.visitor().get("api/search").statusCode()).isEqualTo(400);
    assertThat(served.visitor().get("api/search?q=x&limit=0").statusCode()).isEqualTo(400);
  }

  @Test
  void placesAreFoundByTheirCoordinates() throws Exception {
    String within =
        "PREFIX spatial: <http://jena.apache.org/spatial#>"
            + " PREFIX uom: <http://www.opengis.net/def/uom/OGC/1.0/> SELECT ?place"
            + " { GRAPH <"
            + BASE
            + "graph/links> { ?place spatial:%s } } ORDER BY ?place";
    assertThat(
            served
                .visitor()
                .sparql(within.formatted("nearby (25.0 110.0 40 uom:kilometre)"))
                .body())
        .contains(BASE + "qingshi")
        .contains(BASE + "baisha");
    assertThat(
            served
                .visitor()
                .sparql(within.formatted("nearby (25.0 110.0 20 uom:kilometre)"))
                .body())
        .contains(BASE + "qingshi")
        .doesNotContain(BASE + "baisha");
    assertThat(served.visitor().sparql(within.formatted("withinBox (25.1 110.1 26 111)")).body())
        .contains(BASE + "baisha")
        .doesNotContain(BASE + "qingshi");
  }

  @Test
  void theEndpointDescribesItself() throws Exception {
    Model service = read(served.visitor().get("battlegraph/sparql", "Accept", "text/turtle"));
    String sd = "http://www.w3.org/ns/sparql-service-description#";
    assertThat(
            service.contains(
                null,
                service.createProperty(sd, "endpoint"),
                service.createResource(served.server().endpoint().toString())))
        .isTrue();
    assertThat(
            service.contains(
                null,
                service.createProperty(sd, "name"),
                service.createResource(BASE + "graph/evidence")))
        .isTrue();
  }

  @Test
  void theGraphDescribesItselfWithLicenseAndCounts() throws Exception {
    HttpResponse<String> answer = served.visitor().get(".well-known/void", "Accept", "text/turtle");
    assertThat(answer.body()).contains("creativecommons.org/licenses/by-sa/4.0");
    Model catalog = read(answer);
    long triples =
        catalog
            .getProperty(
                catalog.createResource(BASE + "graph/links"),
                catalog.createProperty("http://rdfs.org/ns/void#triples"))
            .getLong();
    assertThat(triples).isEqualTo(6);
  }

  @Test
  void theInterfaceDescribesItself() throws Exception {
    JsonObject api = JSON.parse(served.visitor().get("api/openapi.json").body());
    assertThat(api.getString("openapi")).startsWith("3.");
    assertThat(api.getObj("paths").keys())
        .contains("/api/queries/units-in-both", "/api/search", "/api/queries");
  }

  @Test
  void aNamedQueryAnswersAsAPage() throws Exception {
    String path =
        "api/queries/units-in-both?a=" + Visitor.encode("青石") + "&b=" + Visitor.encode("白沙");
    HttpResponse<String> page = served.visitor().get(path, "Accept", "text/html");
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(page.body()).contains("<td>3月9日，第7師團陷白沙。</td>");
    assertThat(served.visitor().get(path + "&format=html").body()).isEqualTo(page.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/ld+json", "application/n-triples"})
  void theOntologyIsToldInEveryForm(String form) throws Exception {
    HttpResponse<String> answer = served.visitor().get("ontology", "Accept", form);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(form + ";charset=utf-8");
    assertThat(answer.body()).contains("MilitaryUnit");
  }

  private static Model read(HttpResponse<String> turtle) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(turtle.body(), Lang.TURTLE).parse(model);
    return model;
  }
}
