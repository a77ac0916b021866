package org.battlegraph.serve.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A historian's way through all of it, without leaving the page. */
class HistorianTest extends BrowserTest {

  @Test
  void fromAWordToTheSentenceAndBack() {
    go("#/?lang=en");
    page.locator("#search-field").pressSequentially("guilin");
    page.locator("#search-field-list [role=option]")
        .filter(new Locator.FilterOptions().setHasText("Place"))
        .first()
        .click();
    page.waitForURL(Pattern.compile("#/place\\?iri="));
    assertThat(page.locator("h1")).hasText("Guilin");

    battle();
    days();
    String sentence = sentence();
    article(sentence);
    twoCities();
    sparql();
    script();
  }

  private void battle() {
    page.locator("main a[href^='#/battle']")
        .filter(new Locator.FilterOptions().setHasText("Guilin–Liuzhou"))
        .first()
        .click();
    page.waitForURL(Pattern.compile("#/battle\\?iri="));
    assertThat(page.locator("h1")).hasText("Battle of Guilin–Liuzhou");
    assertThat(page.locator(".map .spot").first()).isVisible();
  }

  private void days() {
    String all = page.locator(".shown-day").innerText();
    page.locator("button.play").click();
    assertThat(page.locator(".shown-day")).not().hasText(all);
    String first = page.locator(".shown-day").innerText();
    assertThat(page.locator(".shown-day")).not().hasText(first);
    page.locator("button.play").click();
  }

  private String sentence() {
    page.locator("#facts .words-button").first().click();
    Locator quoted = page.locator("dialog .fact mark").first();
    String sentence = quoted.innerText();
    page.locator("dialog .quotation figcaption a").first().click();
    page.waitForURL(Pattern.compile("#/article\\?title="));
    return sentence;
  }

  private void article(String sentence) {
    ready();
    assertThat(page.locator("main"))
        .containsText(sentence.substring(0, Math.min(8, sentence.length())));
  }

  private void twoCities() {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Questions")).click();
    page.locator(".card").filter(new Locator.FilterOptions().setHasText("fought in both")).click();
    page.locator("#parameter-a").fill("桂林");
    page.locator("#parameter-b").fill("柳州");
    page.locator("form.ask button[type=submit]").click();
    assertThat(page.locator("table.data tbody tr").first()).containsText("13th Division");
  }

  private void sparql() {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("SPARQL").setExact(true))
        .click();
    page.locator("#example").selectOption("battle-course");
    assertThat(page.locator("#results tbody tr").first()).isVisible();
  }

  private void script() {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("繁體中文")).click();
    assertThat(page.locator("#run")).hasText("執行");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("简体中文")).click();
    assertThat(page.locator("#run")).hasText("执行");
    assertThat(page.url()).contains("lang=zh-Hans");
  }
}
