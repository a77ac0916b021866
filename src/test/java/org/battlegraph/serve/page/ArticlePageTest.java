package org.battlegraph.serve.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An article is read with all that the program sees in it. */
class ArticlePageTest extends BrowserTest {

  private void open(String title) {
    go("#/article?lang=en&title=" + encode(title));
    page.locator(".text p").first().waitFor();
  }

  private Locator sentence(String words) {
    return page.locator(".sentence-mark.has-facts", new Page.LocatorOptions().setHasText(words))
        .first();
  }

  @Test
  void theWholeTextStandsThere() throws Exception {
    open("桂柳會戰");
    String shown = String.join("", page.locator(".text").allTextContents()).replaceAll("\\s", "");
    Object text =
        page.evaluate("fetch('text/' + encodeURIComponent('桂柳會戰')).then(found => found.text())");
    assertThat(shown).isEqualTo(text.toString().replaceAll("\\s", ""));
    assertThat(Files.exists(Path.of("seeds/桂柳會戰.md"))).isTrue();
  }

  @Test
  void aClickOnASentenceShowsItsFacts() {
    open("桂柳會戰");
    sentence("突破中央兵团").click();
    assertThat(page.locator(".reading-side h2")).hasText("Facts of this sentence");
    assertThat(page.locator(".reading-side .fact-line").first()).isVisible();
    assertThat(page.locator(".sentence-chosen")).containsText("突破中央兵团");
  }

  @Test
  void theKeyboardChoosesASentenceToo() {
    open("桂柳會戰");
    sentence("突破中央兵团").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".sentence-chosen")).containsText("突破中央兵团");
  }

  @Test
  void aClickOnAFactShowsItsSentence() {
    open("桂柳會戰");
    Locator last = page.locator(".reading-side .article-fact").last();
    last.locator("button.link").click();
    assertThat(page.locator(".sentence-chosen")).isVisible();
    assertThat(page.locator(".sentence-chosen")).isInViewport();
  }

  @Test
  void aLinkLeadsToThePlaceOfAQuotation() {
    go("#/article?lang=en&at=2700&title=" + encode("桂柳會戰"));
    assertThat(page.locator(".sentence-chosen")).isInViewport();
  }

  @Test
  void howAFactStandsIsSeenInTheTextAndCanBeLeftOut() {
    open("桂柳會戰");
    Locator planned = page.locator(".text .said-planned");
    assertThat(planned.count()).isPositive();
    assertThat(looks("planned")).isNotEqualTo(looks("asserted"));
    assertThat(looks("claimed")).isNotEqualTo(looks("asserted"));
    page.locator(".filters label", new Page.LocatorOptions().setHasText("planned"))
        .locator("input")
        .uncheck();
    assertThat(planned).hasCount(0);
  }

  private Object looks(String standing) {
    return page.evaluate(
        "standing => { const look = getComputedStyle(document.querySelector('.text .said-' + standing));"
            + " return look.textDecorationStyle + look.textDecorationColor; }",
        standing);
  }

  @Test
  void everyMentionIsMarkedAndNamed() {
    open("桂柳會戰");
    Locator unit = page.locator(".text .mention-unit").first();
    assertThat(unit.getAttribute("title")).startsWith("Unit: ");
  }

  @Test
  void offsetsBeyondTheBasicPlaneFallOnTheirCharacters() {
    go("");
    List<?> cut =
        (List<?>)
            page.evaluate(
                "import('./js/sentences.js').then(({ paragraphs }) => paragraphs({ title: 'a', text:"
                    + " '𤼲城。甲師攻城。', mentions: [{ start: 3, end: 5, kind: 'unit' }] }, [])[0]"
                    + ".sentences[1].runs.map(run => run.text))",
                null);
    assertThat(cut.toString()).isEqualTo("[甲師, 攻城。]");
  }

  @Test
  void anArticleThatTheGraphDoesNotHoldIsSaidToBeMissing() {
    go("#/article?lang=en&title=" + encode("無此文"));
    assertThat(page.locator(".panel.empty")).containsText("無此文");
    forgive(404);
  }
}
