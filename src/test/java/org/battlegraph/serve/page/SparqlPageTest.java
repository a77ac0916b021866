package org.battlegraph.serve.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workbench for SPARQL. */
class SparqlPageTest extends BrowserTest {

  private void open(String query) {
    go("#/sparql?lang=en&query=" + encode(query));
  }

  private Locator results() {
    return page.locator("#results");
  }

  @Test
  void theFirstQueryRunsAsItStands() {
    go("#/sparql?lang=en");
    assertThat(page.locator(".CodeMirror")).containsText("PREFIX bg:");
    page.locator("#run").click();
    assertThat(results().locator("tbody tr").first()).containsText("1944");
    assertThat(results().locator(".map .spot").first()).isVisible();
    results().locator("tbody a").first().click();
    page.waitForURL(Pattern.compile("#/unit\\?iri="));
  }

  @ParameterizedTest
  @CsvSource({"units-in-both", "battle-course", "posts-on-a-day", "evidence", "rules"})
  void anExampleIsFilledInAndAnswered(String question) {
    go("#/sparql?lang=en");
    page.locator("#example").selectOption(question);
    assertThat(results().locator("tbody tr, .panel.empty").first()).isVisible();
    assertThat(page.locator(".CodeMirror")).containsText("SELECT");
  }

  @Test
  void whoStartsFromAQuestionSeesAtOnceThatItBegan() {
    page.route(
        "**/all/sparql",
        route -> {
          page.waitForTimeout(500); // a server that is busy
          route.resume();
        });
    go("#/sparql?lang=en");
    page.locator("#example").selectOption("battle-course");
    assertThat(results().locator("[role=status]")).containsText("Looking for values");
    assertThat(results().locator("tbody tr").first()).isVisible();
  }

  @ParameterizedTest
  @CsvSource({"event-tree", "commanders-in-an-event", "control-of-a-place"})
  void anExampleIsFilledInWithWhatHasAnAnswer(String question) {
    go("#/sparql?lang=en");
    page.locator("#example").selectOption(question);
    assertThat(results().locator("tbody tr").first()).isVisible();
  }

  @Test
  void aMistakeIsToldWithItsLine() {
    open("SELECT * { ?s ?p }");
    page.locator("#run").click();
    assertThat(results().locator(".failure")).containsText(Pattern.compile("[Ll]ine"));
    forgive(400);
  }

  @Test
  void yesAndNoAreAnswers() {
    open("ASK { ?s ?p ?o }");
    page.locator("#run").click();
    assertThat(results()).hasText("Yes");
  }

  @Test
  void aGraphIsShownAsText() {
    open("CONSTRUCT { ?s a ?t } { ?s a ?t } LIMIT 3");
    page.locator("#run").click();
    assertThat(results().locator("pre")).containsText("http");
  }

  @Test
  void resultsThatLieNowhereHaveNoMap() {
    open("SELECT (1 AS ?one) {}");
    page.locator("#run").click();
    assertThat(results().locator("tbody td")).hasText("1");
    assertThat(results().locator(".map")).hasCount(0);
  }

  @Test
  void noRowsAreSaidToBeNone() {
    open("SELECT * { <x:nothing> ?p ?o }");
    page.locator("#run").click();
    assertThat(results().locator(".panel.empty")).containsText("No rows");
  }

  @Test
  void theKeyboardRunsTheQueryAndLeavesTheEditor() {
    open("SELECT (1 AS ?one) {}");
    page.locator(".CodeMirror").click();
    page.keyboard().press("Control+Enter");
    assertThat(results().locator("tbody td")).hasText("1");
    page.keyboard().press("Tab");
    assertThat(page.locator("#run")).isFocused();
  }

  @Test
  void termsAreCompletedFromTheGraphsOwnOntology() {
    open("PREFIX bg: <https://w3id.org/battlegraph/ontology#>\nSELECT * { ?s a bg:Captu");
    page.locator(".CodeMirror").click();
    page.keyboard().press("Control+End");
    page.keyboard().press("Control+Space");
    assertThat(page.locator(".CodeMirror-hints")).containsText("bg:Capture");
    page.keyboard().press("Enter");
    assertThat(page.locator(".CodeMirror")).containsText("bg:Capture");
  }

  @Test
  void theLinkHoldsTheQuery() {
    open("SELECT (1 AS ?one) {}");
    page.locator("#run").click();
    assertThat(results().locator("tbody td")).hasText("1");
    assertThat(page.url()).contains("query=SELECT");
    page.reload();
    ready();
    assertThat(page.locator(".CodeMirror")).containsText("SELECT (1 AS ?one) {}");
  }
}
