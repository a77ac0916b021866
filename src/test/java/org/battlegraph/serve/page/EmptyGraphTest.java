package org.battlegraph.serve.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.battlegraph.serve.BattlegraphServer;
import org.battlegraph.serve.ServerSettings;
import org.battlegraph.store.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A graph that says nothing, under a path of its own: each page says that there is nothing. */
class EmptyGraphTest extends BrowserTest {
  private BattlegraphServer empty;

  @BeforeEach
  void startEmpty() {
    empty =
        BattlegraphServer.start(
            GraphStore.inMemory(), ServerSettings.standard().withPort(0).withBasePath("/battles"));
    alsoAsks(empty);
  }

  @AfterEach
  void stopEmpty() {
    empty.close();
  }

  private void goThere(String hash) {
    page.navigate(empty.address() + hash);
    ready();
  }

  @Test
  void theFirstPageHasNoBattlesAndAllQuestions() {
    goThere("#/?lang=en");
    assertThat(page.locator("#battles .panel.empty")).containsText("No battles");
    assertThat(page.locator(".figures dd").first()).hasText("0");
    assertThat(page.locator("#questions .card").first()).isVisible();
  }

  @Test
  void aQuestionHasNoExampleAndNoAnswer() {
    goThere("#/question?name=commanders&lang=en");
    page.locator("form.ask button.quiet").click();
    assertThat(page.locator("#answer .panel.empty")).containsText("says nothing of the kind");
    page.locator("#parameter-unit").fill("第11軍");
    page.locator("form.ask button[type=submit]").click();
    assertThat(page.locator("#answer .panel.failure")).containsText("第11軍");
    forgive(400);
  }

  @Test
  void theCriticFindsNothing() {
    goThere("#/critic?lang=en");
    assertThat(page.locator(".panel.empty")).containsText("Nothing found");
  }

  @Test
  void aQueryHasNoRows() {
    goThere("#/sparql?lang=en");
    page.locator("#run").click();
    assertThat(page.locator("#results .panel.empty")).containsText("No rows");
  }
}
