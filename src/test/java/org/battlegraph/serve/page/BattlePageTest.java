package org.battlegraph.serve.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A historian reads about a battle. */
class BattlePageTest extends BrowserTest {

  private void open() {
    go("#/battle?lang=en&iri=" + encode("桂柳會戰"));
    page.locator(".bars svg").waitFor();
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private Locator choice(String label) {
    return page.locator("#facts").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }

  private String shownDay() {
    return page.locator(".shown-day").textContent();
  }

  @Test
  void whatHappenedStandsOnTheMapWhereThePlaceIsKnown() {
    open();
    assertThat(page.locator(".map .spot-name", new Page.LocatorOptions().setHasText("Guilin")))
        .hasCount(1);
    assertThat(page.locator(".map canvas")).isVisible();
  }

  @Test
  void aPlaceWhoseCoordinatesNobodyKnowsIsListedBesideTheMap() {
    open();
    Locator chip = page.locator(".nowhere .chip").first();
    chip.click();
    assertThat(page.locator("dialog .fact").first()).isVisible();
    assertThat(page.locator(".map .spot-name"))
        .not()
        .containsText(new String[] {chip.locator("span").first().textContent()});
  }

  @Test
  void aPlaceOnTheMapOpensItsSentencesWithTheKeyboardToo() {
    open();
    Locator place = page.locator(".map [role=button]").first();
    place.focus();
    place.press("Enter");
    assertThat(page.locator("dialog mark").first()).isVisible();
  }

  @Test
  void theDaysPlayAndThenStandStill() {
    open();
    button("Play the days").click();
    String first = shownDay();
    assertThat(page.locator(".shown-day")).not().hasText(first);
    button("Pause").click();
    assertThat(button("Play the days")).isVisible();
    String stopped = shownDay();
    page.waitForTimeout(2500);
    assertThat(shownDay()).isEqualTo(stopped);
  }

  @Test
  void aDayMovesTheUnitsOnTheMap() {
    open();
    assertThat(page.locator(".spot-units")).hasCount(0);
    page.locator("input[type=range]").fill("-9184");
    assertThat(page.locator(".shown-day")).hasText("November 9, 1944");
    assertThat(page.locator(".spot-units .symbol").first()).isVisible();
    assertThat(page.locator(".course-side h3")).hasText("November 9, 1944");
    assertThat(page.locator(".course-side .fact-line").first()).isVisible();
  }

  @Test
  void theArrowKeysMoveTheDay() {
    open();
    page.locator("input[type=range]").fill("-9184");
    page.locator("input[type=range]").press("ArrowRight");
    assertThat(page.locator(".shown-day")).hasText("November 10, 1944");
    page.locator("input[type=range]").press("ArrowLeft");
    page.locator("input[type=range]").press("ArrowLeft");
    assertThat(page.locator(".shown-day")).hasText("November 8, 1944");
  }

  @Test
  void whoWantsNoMotionHasAMapThatDoesNotGlide() {
    begin(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
    open();
    assertThat(page.locator(".map.leaflet-fade-anim")).hasCount(0);
    button("The next day on which something happened").click();
    assertThat(page.locator(".shown-day")).containsText("1944");
  }

  @Test
  void bothSidesStandAsTreesWithSymbols() {
    open();
    assertThat(page.locator(".side-tree h3 a").allTextContents())
        .anyMatch(each -> each.contains("日本") || each.contains("Japan"));
    Locator army = page.locator(".tree li", new Page.LocatorOptions().setHasText("11th Army"));
    assertThat(army.locator("ul li").first().locator("svg.symbol").first()).isVisible();
    assertThat(page.locator(".side-1 .tree svg.symbol").count()).isGreaterThan(10);
  }

  @Test
  void aLineOfTheTreeOpensWhatProvesIt() {
    open();
    page.locator(".tree-line button").first().click();
    assertThat(page.locator("dialog .fact").first()).isVisible();
  }

  @Test
  void aFigureThatSomebodyClaimsNamesWhoClaimsIt() {
    open();
    Locator claimed = page.locator(".figure-claimed").first();
    assertThat(claimed).containsText("claimed");
    assertThat(claimed.locator(".chart-note")).containsText("11th Army");
    claimed.click();
    assertThat(page.locator("dialog .fact-claimed")).hasCount(1);
  }

  @Test
  void figuresOfAFightInTheBattleStandApartFromThoseOfTheWhole() {
    open();
    Locator fight = page.locator(".chart-scope-named").filter(hasText("桂林攻城一役"));
    assertThat(fight.locator("h3")).containsText("The sentence speaks of");
    assertThat(fight.locator(".chart-row").filter(hasText("5,665"))).hasCount(1);
    assertThat(page.locator(".chart-scope-whole .chart-row").filter(hasText("5,665"))).hasCount(0);
    assertThat(page.locator(".chart-scope-whole .chart-row").filter(hasText("100,000")))
        .not()
        .hasCount(0);
  }

  private static Locator.FilterOptions hasText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @Test
  void aRowOfLossesLooksLikeAButtonAndSaysWhatItOpens() {
    open();
    Locator row = page.locator(".chart-row").first();
    assertThat(row).hasAttribute("aria-haspopup", "dialog");
    assertThat(row.locator(".chart-open svg")).isVisible();
  }

  @Test
  void datesAreReadAsDatesAndKeepTheirEdtf() {
    open();
    Locator choice = page.locator("#facts time[data-edtf='[1944-09-01..1944-09-10]']").first();
    page.locator("#facts").getByLabel("Filter").fill("within September");
    assertThat(choice).hasText("within Sep 1 – 10, 1944");
    assertThat(choice).hasAttribute("title", "[1944-09-01..1944-09-10]");
    go("#/battle?lang=zh-Hans&iri=" + encode("桂柳會戰"));
    assertThat(page.locator("#facts time[data-edtf='1944-08']").first()).hasText("1944年8月");
  }

  @Test
  void theCsvOfTheFactsNamesWhoClaimsAndHasTheDatesInEdtf() throws IOException {
    open();
    Download file = page.waitForDownload(() -> button("CSV for spreadsheets").click());
    List<String> lines = Files.readAllLines(file.path());
    List<String> heading = List.of(lines.get(0).split(","));
    assertThat(heading).contains("claimed by");
    assertThat(lines).anyMatch(line -> line.contains(",claimed,11th Army"));
    assertThat(lines).anyMatch(line -> line.startsWith("1944-11-09,"));
  }

  @Test
  void theFirstOfTheCountsIsTheOneOfTheBattlesCard() {
    go("#/?lang=en");
    String card = page.locator("#battles .card span").first().textContent();
    int facts = number(card.replaceFirst(".*·", ""));
    open();
    assertThat(page.locator("#counts")).containsText(facts + " facts name the battle itself");
  }

  @Test
  void thePageSaysHowFewOfThePlacesAreOnTheMap() {
    open();
    int mapped = page.locator(".map .spot").count();
    int listed = page.locator(".nowhere .chip").count();
    assertThat(page.locator(".nowhere p"))
        .containsText(mapped + " of " + (mapped + listed) + " places");
  }

  @Test
  void theMarksOfSizeAreSeenInTheDarkToo() {
    begin(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
    open();
    assertThat(page.evaluate(MARK)).isEqualTo(page.evaluate(INK));
  }

  /** The color of what stands over the frame of a symbol. */
  private static final String MARK =
      "getComputedStyle(document.querySelector('.tree svg.symbol g')).stroke";

  private static final String INK = "getComputedStyle(document.body).color";

  @Test
  void theMapFollowsTheLookThatIsChosen() {
    open();
    page.locator(".map canvas").waitFor();
    Object light = page.evaluate(LAND);
    button("Look: as the system has it").click();
    page.waitForFunction(LAND + " !== '" + light + "'");
  }

  /** What is drawn in the middle of the map. */
  private static final String LAND =
      "(c => c.getContext('2d').getImageData(c.width / 2, c.height / 2, 1, 1).data.join())"
          + "(document.querySelector('.map canvas'))";

  @Test
  void menAndGunsAreNotDrawnToOneScale() {
    open();
    Locator divisions =
        page.locator(".chart-row", new Page.LocatorOptions().setHasText("6 divisions"));
    assertThat(divisions.locator(".chart-bar svg")).hasCount(0);
    assertThat(page.locator(".chart-row .chart-bar svg").first()).isVisible();
  }

  @Test
  void theFactsAreFilteredBySideUnitKindAndDay() {
    open();
    Locator rows = page.locator("#facts tbody tr");
    int all = number(page.locator("#facts .table-count").textContent());
    choice("What").selectOption("capture");
    assertThat(page.locator("#facts .table-count")).containsText("of");
    for (String kind : page.locator("#facts tbody td:nth-child(4)").allTextContents()) {
      assertThat(kind.strip()).isEqualTo("capture");
    }
    choice("Who").selectOption("13th Division (Imperial Japanese Army)");
    choice("Date").selectOption("November 28, 1944");
    assertThat(rows.first()).containsText("13th Division");
    assertThat(rows.count()).isLessThan(all);
    assertThat(page.locator("#facts").getByLabel("Side")).isVisible();
  }

  private static int number(String text) {
    return Integer.parseInt(text.replaceAll("\\D", ""));
  }

  @Test
  void aFactOfTheTableOpensItsSentence() {
    open();
    page.locator("#facts .words-button").first().click();
    assertThat(page.locator("dialog mark").first()).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog")).hasCount(0);
  }

  @Test
  void theNamesFollowTheScriptChosen() {
    go("#/battle?lang=zh-Hans&iri=" + encode("桂柳會戰"));
    assertThat(page.locator("h1")).hasText("桂柳会战");
    button("繁體中文").click();
    assertThat(page.locator("h1")).hasText("桂柳會戰");
  }

  @Test
  void aBattleThatTheGraphDoesNotKnowIsSaidToBeUnknown() {
    go("#/battle?iri=" + encode("https://w3id.org/battlegraph/resource/event/無此戰"));
    assertThat(page.locator(".panel.empty")).containsText("無此戰");
    forgive(404);
  }

  @Test
  void withoutAnAddressThePageSaysSo() {
    go("#/battle");
    assertThat(page.locator(".panel.empty")).isVisible();
    forgive(400);
  }

  @Test
  void itsAddressLeadsBackToIt() {
    go("");
    page.locator("#battles .card").first().click();
    page.waitForURL(Pattern.compile("#/battle\\?iri="));
    ready();
    List<String> title = page.locator("h1").allTextContents();
    page.reload();
    ready();
    assertThat(page.locator("h1").allTextContents()).isEqualTo(title);
  }
}
