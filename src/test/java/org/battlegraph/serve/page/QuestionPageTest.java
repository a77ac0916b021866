package org.battlegraph.serve.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A question is asked by its form, and its answer looked through. */
class QuestionPageTest extends BrowserTest {
  private static final String BOTH = "#/question?name=units-in-both&lang=en";

  private static String asked(String a, String b) {
    return BOTH + "&a=" + encode(a) + "&b=" + encode(b) + "&echelon=division";
  }

  private Locator rows() {
    return page.locator("table.data tbody tr");
  }

  @Test
  void theTwoCityQuestionIsAskedByItsForm() {
    go(BOTH);
    choose("#parameter-a", "guilin", "Guilin");
    choose("#parameter-b", "liuzhou", "Liuzhou");
    page.locator("form.ask button[type=submit]").click();
    ready();
    assertThat(page.locator("#in-words"))
        .hasText("Which units of the echelon division fought both at Guilin and at Liuzhou?");
    assertThat(rows().first()).containsText("13th Division");
    assertThat(page).hasURL(Pattern.compile("a=https"));
  }

  private void choose(String field, String typed, String name) {
    page.locator(field).pressSequentially(typed);
    page.locator(field + "-list [role=option]")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + name + "\\s")))
        .first()
        .click();
    assertThat(page.locator(field)).hasValue(name);
  }

  @Test
  void statedAndInferredAreToldApart() {
    go(asked("桂林", "柳州"));
    Locator inferred = page.locator("tr.standing-inferred");
    assertThat(inferred.first()).containsText("inferred");
    assertThat(inferred.first()).containsText("counted-subordinates");
    Locator stated = page.locator("tr.standing-asserted");
    assertThat(stated.first()).containsText("stated");
    assertThat(page.locator(".legend")).containsText("no sentence says it");
    int all = rows().count();
    page.locator("select[id$=-basis]").selectOption("inferred");
    assertThat(rows()).hasCount(inferred.count());
    assertThat(rows().count()).isLessThan(all);
  }

  @Test
  void whatIsStatedAloneCanBeAskedFor() {
    go(asked("桂林", "柳州"));
    page.getByLabel("Only what sentences state").check();
    page.locator("form.ask button[type=submit]").click();
    page.waitForURL(Pattern.compile("stated-only=true"));
    assertThat(page.locator(".panel.empty")).containsText("No sentence states one");
  }

  @Test
  void aSentenceShowsTheFactsThatItProves() {
    go(asked("桂林", "柳州"));
    page.locator(".sentence-button").first().click();
    Locator dialog = page.locator("dialog.evidence");
    assertThat(dialog.locator("mark").first())
        .hasText(page.locator(".sentence-button").first().textContent());
    assertThat(dialog).containsText("CC BY-SA 4.0");
    assertThat(dialog.locator(".badge").first()).hasText("stated");
    assertThat(dialog.locator(".quotation figcaption a").first())
        .hasAttribute("href", Pattern.compile("#/article\\?title=.*&at=\\d+"));
    page.keyboard().press("Escape");
    assertThat(dialog).hasCount(0);
  }

  @Test
  void theSparqlIsShownAndGivesTheSame() {
    go(asked("三都", "柳州"));
    int rows = rows().count();
    assertThat(rows).isPositive();
    page.locator("details.code summary").click();
    assertThat(page.locator("details.code code")).containsText("SELECT");
    assertThat(page.locator("details.code code")).not().containsText("?echelon ");
    page.locator("details.code a").click();
    page.waitForURL(Pattern.compile("#/sparql\\?query="));
    ready();
    page.locator("#view").selectOption("battlegraph");
    page.locator("#run").click();
    assertThat(rows()).hasCount(rows);
  }

  @Test
  void theTableOpensInASpreadsheet() throws IOException {
    go(asked("桂林", "柳州"));
    Download download = page.waitForDownload(() -> page.locator(".table-tools button").click());
    assertThat(download.suggestedFilename()).isEqualTo("units-in-both.csv");
    String csv = Files.readString(download.path());
    assertThat(csv).startsWith("\uFEFF");
    List<String> lines = csv.substring(1).lines().toList();
    assertThat(lines.get(0)).startsWith("unit (IRI),unit,").contains("sentence", "doubt");
    assertThat(lines).hasSize(rows().count() + 1);
    assertThat(csv).contains("https://w3id.org/battlegraph/resource/unit/日本-第13师团");
  }

  @Test
  void aLinkShowsAnotherTheSame() {
    go(asked("三都", "柳州"));
    String answer = page.locator("table.data").innerText();
    String link = page.url();
    begin(new Browser.NewContextOptions().setLocale("fr").setViewportSize(1280, 900));
    page.navigate(link);
    ready();
    assertThat(page.locator("table.data").innerText()).isEqualTo(answer);
  }

  @Test
  void anExampleHasAnAnswer() {
    go("#/question?name=battle-course&lang=en");
    page.locator("form.ask button.quiet").click();
    page.waitForURL(Pattern.compile("event="));
    assertThat(rows().first()).isVisible();
  }

  @Test
  void aQuestionWithoutAnswerSaysWhatThatMeans() {
    go("#/question?name=changed-sides&lang=zh-Hans");
    assertThat(page.locator("table.data, .panel.empty").first()).isVisible();
    go("#/question?name=civilian-deaths&lang=zh-Hans&place=" + encode("河池"));
    assertThat(page.locator(".panel.empty")).containsText("没有");
  }

  @Test
  void aNameThatNobodyBearsIsRefusedWithWhatIsNear() {
    go("#/question?name=commanders&lang=en&unit=" + encode("第11軍軍"));
    assertThat(page.locator(".panel.failure")).containsText("第11軍軍");
    forgive(400);
  }

  @Test
  void aQuestionThatDoesNotExistIsNamed() {
    go("#/question?name=who-won&lang=en");
    assertThat(page.locator(".panel.empty")).containsText("who-won");
  }

  @Test
  void aHeadingSortsTheTable() {
    go("#/question?name=battle-course&lang=en&event=" + encode("桂柳會戰"));
    Locator heading = page.locator("th").filter(new Locator.FilterOptions().setHasText("date"));
    heading.getByRole(AriaRole.BUTTON).click();
    assertThat(heading).hasAttribute("aria-sort", "ascending");
    List<String> dates =
        page.locator("td.date").allTextContents().stream()
            .filter(each -> each.matches("\\d.*"))
            .toList();
    assertThat(dates).isSorted();
    heading.getByRole(AriaRole.BUTTON).click();
    assertThat(heading).hasAttribute("aria-sort", "descending");
    String top = page.locator("td.date").first().textContent();
    assertThat(top).as("what has no date stands last").isNotBlank();
  }
}
