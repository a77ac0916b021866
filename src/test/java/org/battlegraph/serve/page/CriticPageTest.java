package org.battlegraph.serve.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What does not fit together, with the sentences. */
class CriticPageTest extends BrowserTest {

  private Locator findings() {
    return page.locator(".finding");
  }

  @Test
  void eachFindingShowsBothQuotationsAndWhereTheyStand() {
    go("#/critic?lang=en");
    assertThat(findings().first()).isVisible();
    for (Locator finding : findings().all()) {
      assertThat(finding.locator("mark").count()).isGreaterThanOrEqualTo(1);
      assertThat(finding.locator("figcaption a").first())
          .hasAttribute("href", Pattern.compile("#/article\\?title=.+&at=\\d+"));
    }
    assertThat(
            findings()
                .filter(new Locator.FilterOptions().setHasText("turned round"))
                .locator("mark"))
        .hasCount(2);
  }

  @Test
  void findingsAreChosenByArticle() {
    go("#/critic?lang=en");
    int all = findings().count();
    page.locator("#critic-article").selectOption("桂柳會戰");
    assertThat(findings().count()).isPositive().isLessThan(all);
    assertThat(findings().first()).containsText("桂柳會戰");
  }

  @Test
  void aQuotationLeadsToTheFactsReadFromIt() {
    go("#/critic?lang=en");
    findings()
        .filter(new Locator.FilterOptions().setHasText("turned round"))
        .locator("figcaption button")
        .first()
        .click();
    assertThat(page.locator("dialog .fact").first()).containsText("南平");
  }

  @Test
  void aGraphWithoutFindingsSaysSo() {
    page.route(
        "**/api/findings",
        route ->
            route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody("[]")));
    go("#/critic?lang=en");
    assertThat(page.locator(".panel.empty")).containsText("Nothing found");
  }
}
