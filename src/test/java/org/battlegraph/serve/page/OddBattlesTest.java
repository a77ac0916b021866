package org.battlegraph.serve.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A battle of which the graph says less than usual, or more: the page shows what there is. */
class OddBattlesTest extends BrowserTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> TIMES =
      List.of("date", "notBefore", "notAfter", "start", "end", "partOfDay");

  /** Opens a battle whose dossier is changed on its way from the server. */
  private void open(Consumer<ObjectNode> change) {
    page.route(Pattern.compile("/api/battle\\?"), route -> answer(route, change));
    go("#/battle?lang=en&iri=" + encode("桂柳會戰"));
  }

  private static void answer(Route route, Consumer<ObjectNode> change) {
    APIResponse real = route.fetch();
    try {
      ObjectNode dossier = (ObjectNode) JSON.readTree(real.text());
      change.accept(dossier);
      route.fulfill(
          new Route.FulfillOptions()
              .setStatus(200)
              .setContentType("application/json")
              .setBody(JSON.writeValueAsString(dossier)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the server answers with JSON", e);
    }
  }

  private static void withoutTimes(ObjectNode dossier) {
    dossier.get("facts").forEach(fact -> ((ObjectNode) fact).remove(TIMES));
  }

  private static void withoutPoints(ObjectNode dossier) {
    dossier.get("things").forEach(thing -> ((ObjectNode) thing).remove("latitude"));
  }

  @Test
  void withoutCoordinatesThereIsNoMapAndEveryPlaceIsListed() {
    open(OddBattlesTest::withoutPoints);
    page.locator(".course-side").waitFor();
    assertThat(page.locator(".map").count()).isZero();
    assertThat(page.locator(".nowhere .chip", new Page.LocatorOptions().setHasText("桂林")).first())
        .isVisible();
    assertThat(page.locator(".course-side .fact-line").first()).isVisible();
  }

  @Test
  void withoutDatesThereAreNoDaysToPlayAndAllIsListed() {
    open(OddBattlesTest::withoutTimes);
    page.locator(".map .spot").first().waitFor();
    assertThat(page.locator("input[type=range]").count()).isZero();
    assertThat(page.locator(".course-side .fact-line").first()).isVisible();
  }

  @Test
  void withNeitherThePageStillTellsWhatHappened() {
    open(
        dossier -> {
          withoutPoints(dossier);
          withoutTimes(dossier);
        });
    assertThat(page.locator(".course-side .fact-line").first()).isVisible();
    assertThat(page.locator("#facts tbody tr").first()).isVisible();
  }

  @Test
  void withoutForcesAndFiguresThePageSaysSo() {
    open(
        dossier -> {
          dossier.putArray("sides");
          ArrayNode facts = JSON.createArrayNode();
          for (JsonNode fact : dossier.get("facts")) {
            if (!fact.get("relation").asText().equals("Figure")) {
              facts.add(fact);
            }
          }
          dossier.set("facts", facts);
        });
    assertThat(page.getByText("No fact names a force that fought here.")).isVisible();
    assertThat(page.getByText("No sentence gives a figure.")).isVisible();
  }

  @Test
  void withoutAnyFactThePageSaysSo() {
    open(
        dossier -> {
          dossier.putArray("facts");
          dossier.putArray("sides");
        });
    assertThat(page.locator("h1")).hasText("Battle of Guilin–Liuzhou");
    assertThat(page.getByText("no fact speaks of it")).isVisible();
  }

  @Test
  void aFactWithAHundredSentencesStandsInOneRow() {
    open(
        dossier -> {
          ArrayNode evidence = (ArrayNode) dossier.at("/facts/0/evidence");
          while (evidence.size() < 100) {
            evidence.add(evidence.get(0));
          }
          String fact = dossier.at("/facts/0/iri").asText();
          ArrayNode only = JSON.createArrayNode().add(dossier.at("/facts/0"));
          assertThat(fact).isNotEmpty();
          dossier.set("facts", only);
          dossier.putArray("sides");
        });
    Locator row = page.locator("#facts tbody tr");
    assertThat(row).hasCount(1);
    assertThat(row).containsText("(+99)");
    assertThat(row.locator(".words-button").textContent().length()).isLessThan(120);
  }
}
