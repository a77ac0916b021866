package org.battlegraph.serve.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Units, persons and places, and what holds of them over time. */
class UnitPageTest extends BrowserTest {

  private Locator section(String title) {
    return page.locator("section", new Page.LocatorOptions().setHas(page.getByText(title)));
  }

  @Test
  void aUnitShowsItsSymbolItsSideAndItsOtherNames() {
    go("#/unit?lang=en&iri=" + encode("第13師團"));
    assertThat(page.locator("h1")).containsText("13th Division");
    assertThat(page.locator("h1 svg.symbol")).isVisible();
    assertThat(page.locator(".facing-side a")).isVisible();
    assertThat(page.locator(".others")).containsText("第十三師團");
  }

  @Test
  void whereItWasIsToldDayByDay() {
    go("#/unit?lang=en&iri=" + encode("第13師團"));
    page.locator(".bars svg").waitFor();
    page.locator("input[type=range]").fill("-9184");
    assertThat(page.locator(".course-side h3")).hasText("November 9, 1944");
    assertThat(page.locator(".course-side .fact-line").first()).containsText("13th Division");
  }

  @Test
  void underWhomItStoodIsQuoted() {
    go("#/unit?lang=en&iri=" + encode("第13師團"));
    Locator superior = section("Under whom").locator("tbody tr").first();
    assertThat(superior).containsText("11th Army");
    assertThat(superior.locator("td.words")).containsText("第11軍");
    superior.locator("button.open").click();
    assertThat(page.locator("dialog mark").first()).containsText("第11軍");
  }

  @Test
  void whatStoodUnderItAndWhoCommandedItHaveTheirTables() {
    go("#/unit?lang=en&iri=" + encode("第11軍"));
    assertThat(section("Commanders and posts").locator("tbody")).containsText("Isamu Yokoyama");
    assertThat(section("What stood under it").locator("tbody")).containsText("13th Division");
    assertThat(section("Battles").locator(".card").first()).containsText("Guilin");
  }

  @Test
  void whoCommandedIsToldApartByTheBattleItIsToldWith() {
    go("#/unit?lang=en&iri=" + encode("第11軍"));
    Locator row = section("Commanders and posts").locator("tbody tr").first();
    assertThat(row.locator("td.told a")).hasAttribute("href", Pattern.compile("#/battle\\?iri="));
    assertThat(row.locator("td.told")).containsText("1944");
  }

  @Test
  void aNameThatSeveralUnitsBearIsRefusedWithTheChoices() {
    go("#/unit?lang=en&iri=" + encode("https://w3id.org/battlegraph/resource/unit/無此師"));
    assertThat(page.locator(".panel.empty")).containsText("無此師");
    forgive(404);
  }

  @Test
  void aPersonHasPostsAndAFate() {
    go("#/person?lang=en&iri=" + encode("韋雲淞"));
    assertThat(page.locator(".summary")).containsText("escaped");
    page.locator(".summary button.open").first().click();
    assertThat(page.locator("dialog .fact").first()).isVisible();
  }

  @Test
  void aPlaceTellsWhoTookItAndWhereItLies() {
    go("#/place?lang=en&iri=" + encode("桂林"));
    assertThat(page.locator(".summary")).containsText("25.278");
    assertThat(section("Who took, held or left it").locator("tbody tr").first()).isVisible();
    assertThat(page.locator(".map .spot-name").first()).hasText("Guilin");
  }

  @Test
  void aPlaceWithoutCoordinatesHasNoMapAndSaysSo() {
    go("#/place?lang=en&iri=" + encode("南丹"));
    assertThat(page.locator(".summary")).containsText("not known");
    page.locator(".course-side").waitFor();
    assertThat(page.locator(".map").count()).isZero();
  }
}
