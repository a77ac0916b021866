package org.battlegraph.serve.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first page, and what stands around all pages. */
class HomePageTest extends BrowserTest {

  private Locator search() {
    return page.locator("#search-field");
  }

  @Test
  void theFiguresAreThoseOfTheGraph() {
    go("");
    assertThat(page.locator(".figures dd")).hasCount(8);
    assertThat(page.locator(".figures div").filter(new Locator.FilterOptions().setHasText("條目")))
        .containsText("3");
    for (String figure : page.locator(".figures dd").allTextContents()) {
      assertThat(Integer.parseInt(figure.replaceAll("\\D", ""))).isPositive();
    }
  }

  @Test
  void theBattleOfWhichMostIsSaidIsTheFirst() {
    go("");
    assertThat(page.locator("#battles .card").first()).containsText("桂柳會戰");
    page.locator("#battles .card").first().click();
    page.waitForURL(Pattern.compile("#/battle\\?iri="));
  }

  @Test
  void everyQuestionHasItsCard() {
    go("");
    assertThat(page.locator("#questions .card"))
        .hasCount(org.battlegraph.query.QueryLibrary.standard().names().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"guilin", "桂林", "GuiLin"})
  void aNameIsSuggestedHoweverItIsTyped(String typed) {
    go("");
    search().pressSequentially(typed);
    Locator first = page.locator("#search-field-list [role=option]").first();
    assertThat(first).containsText("桂林");
    assertThat(search()).hasAttribute("aria-expanded", "true");
  }

  @Test
  void aNameInTheOtherScriptIsSuggestedToo() {
    go("");
    search().pressSequentially("哈尔滨保卫战");
    assertThat(page.locator("#search-field-list [role=option]").first()).containsText("哈爾濱保衛戰");
  }

  @Test
  void arrowsChooseEnterTakesAndEscapeCloses() {
    go("");
    search().pressSequentially("桂林");
    Locator options = page.locator("#search-field-list [role=option]");
    assertThat(options.first()).isVisible();
    search().press("ArrowDown");
    search().press("ArrowDown");
    assertThat(options.nth(1)).hasAttribute("aria-selected", "true");
    assertThat(search()).hasAttribute("aria-activedescendant", options.nth(1).getAttribute("id"));
    search().press("Escape");
    assertThat(search()).hasAttribute("aria-expanded", "false");
    search().press("ArrowDown");
    assertThat(options.first()).isVisible();
    search().press("ArrowDown");
    search().press("Enter");
    page.waitForURL(Pattern.compile("#/(place|unit|battle)\\?iri="));
  }

  @Test
  void whatIsOnlyTypedLeadsToAllThatIsFound() {
    go("");
    search().fill("攻占");
    search().press("Enter");
    page.waitForURL(Pattern.compile("#/search\\?q="));
    ready();
    Locator sentence = page.locator("li.sentence").first();
    assertThat(sentence.locator("a")).containsText("攻占");
    sentence.locator("button").click();
    assertThat(page.locator("dialog mark").first()).containsText("攻占");
  }

  @Test
  void aSentenceThatIsFoundIsALinkToWhereItStands() {
    go("#/search?q=" + encode("攻占"));
    Locator found = page.locator("li.sentence a").first();
    String words = found.locator("span").first().textContent();
    found.click();
    page.waitForURL(Pattern.compile("#/article\\?title=.*&at=\\d+"));
    ready();
    assertThat(page.locator(".sentence-chosen"))
        .containsText(words.substring(0, Math.min(6, words.length())));
  }

  @Test
  void whereThereIsOneSuggestionEnterOpensIt() {
    go("#/?lang=en");
    search().pressSequentially("第13師團");
    assertThat(page.locator("#search-field-list [role=option]")).hasCount(1);
    search().press("Enter");
    page.waitForURL(Pattern.compile("#/unit\\?iri="));
  }

  @Test
  void whoPressesEnterBeforeTheOneSuggestionComesIsTakenThereToo() {
    go("#/?lang=en");
    search().fill("第13師團");
    search().press("Enter");
    page.waitForURL(Pattern.compile("#/unit\\?iri="));
  }

  @Test
  void theSearchOfTheHeaderIsEmptyOnTheNextPage() {
    go("#/question?lang=en");
    Locator field = page.locator("#bar-search-field");
    field.pressSequentially("桂林");
    field.press("Enter");
    page.waitForURL(Pattern.compile("#/search\\?q="));
    assertThat(field).hasValue("");
    field.pressSequentially("柳州");
    page.locator("nav a").nth(2).click();
    page.waitForURL(Pattern.compile("#/critic"));
    assertThat(field).hasValue("");
  }

  @Test
  void anEnglishNameOfTheLinksIsUsedOnEveryPage() {
    go("#/battle?lang=en&iri=" + encode("桂柳會戰"));
    assertThat(page.locator("#facts td").getByText("Guilin").first()).isVisible();
    go("#/place?lang=en&iri=" + encode("桂林"));
    assertThat(page.locator("h1")).hasText("Guilin");
    go("#/search?lang=en&q=guilin");
    assertThat(page.locator(".card").first()).containsText("Guilin");
  }

  @Test
  void whatIsFoundNowhereIsSaid() {
    go("#/search?q=" + encode("亞特蘭提斯"));
    assertThat(page.locator(".panel.empty")).containsText("亞特蘭提斯");
  }

  @Test
  void theScriptIsSwitchedAndKept() {
    go("");
    assertThat(page.locator("h1")).hasText("條目怎麼說，一句一句看");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("简体中文")).click();
    assertThat(page.locator("h1")).hasText("条目怎么说，一句一句看");
    assertThat(page.locator("html")).hasAttribute("lang", "zh-Hans");
    assertThat(page.locator("#battles .card").first()).containsText("桂柳会战");
    assertThat(page.locator("#questions .card").first()).containsText("在两地都作过战的部队");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English")).click();
    assertThat(page.locator("h1")).containsText("sentence by sentence");
    go("");
    assertThat(page.locator("h1")).containsText("sentence by sentence");
  }

  @Test
  void theLanguageOfALinkGoesBeforeTheOneThatWasKept() {
    go("#/?lang=en");
    go("#/?lang=zh-Hans");
    assertThat(page.locator("html")).hasAttribute("lang", "zh-Hans");
    assertThat(page).hasURL(Pattern.compile("lang=zh-Hans"));
  }

  @ParameterizedTest
  @CsvSource({"en-US, en", "zh-CN, zh-Hans", "zh-HK, zh-Hant", "fr-FR, en"})
  void aNewVisitorIsMetInTheBrowsersLanguage(String locale, String expected) {
    begin(new Browser.NewContextOptions().setLocale(locale));
    go("");
    assertThat(page.locator("html")).hasAttribute("lang", expected);
  }

  @Test
  void theLookFollowsTheSystemAndCanBeChosen() {
    begin(new Browser.NewContextOptions().setLocale("en").setColorScheme(ColorScheme.DARK));
    go("");
    String dark = background();
    page.locator("button.theme").click();
    assertThat(background()).as("light was chosen").isNotEqualTo(dark);
    page.locator("button.theme").click();
    assertThat(background()).as("dark was chosen").isEqualTo(dark);
    go("");
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
  }

  @Test
  void theFirstPressOnTheLookIsSeen() {
    for (ColorScheme system : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      begin(new Browser.NewContextOptions().setLocale("en").setColorScheme(system));
      go("");
      String before = background();
      page.locator("button.theme").click();
      assertThat(background()).as("the system is " + system).isNotEqualTo(before);
    }
  }

  private String background() {
    return (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
  }

  @Test
  void anAddressThatLeadsNowhereSaysSo() {
    go("#/atlantis?lang=en");
    assertThat(page.locator(".panel")).containsText("atlantis");
    page.locator(".panel a").click();
    assertThat(page.locator("h1")).containsText("sentence by sentence");
  }

  @Test
  void theKeyboardReachesTheContentsAtOnce() {
    go("#/?lang=en");
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isFocused();
  }

  @Test
  void withoutScriptsTheTwoPlaceQuestionIsStillAForm() {
    begin(new Browser.NewContextOptions().setLocale("en").setJavaScriptEnabled(false));
    page.navigate(server().address().toString());
    page.locator("input[name=a]").fill("桂林");
    page.locator("input[name=b]").fill("柳州");
    page.locator("button[type=submit]").click();
    assertThat(page.locator("table")).containsText("第13師團");
  }

  @Test
  void aPartThatFailsLeavesTheOthers() {
    page.route("**/api/queries", route -> route.fulfill(failure()));
    go("#/?lang=en");
    assertThat(page.locator("#questions .panel.failure")).containsText("out of order");
    assertThat(page.locator("#battles .card").first()).isVisible();
    forgive(500);
  }

  @Test
  void aServerThatFailsIsToldOf() {
    page.route("**/api/summary", route -> route.fulfill(failure()));
    page.navigate(server().address() + "#/?lang=en");
    assertThat(page.locator(".panel.failure")).containsText("out of order");
    forgive(500);
  }

  private static com.microsoft.playwright.Route.FulfillOptions failure() {
    return new com.microsoft.playwright.Route.FulfillOptions()
        .setStatus(500)
        .setContentType("application/json")
        .setBody("{\"error\": \"out of order\"}");
  }
}
