package org.battlegraph.serve.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.api.MappedArticles;
import org.battlegraph.correct.Corrections;
import org.battlegraph.model.fact.Correction;
import org.battlegraph.model.fact.FateKind;
import org.battlegraph.model.fact.FigureKind;
import org.battlegraph.model.fact.PlaceRole;
import org.battlegraph.model.fact.Role;
import org.battlegraph.model.mention.ActionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fact is put right on the page, and the program takes the file that the page writes. */
class CorrectTest extends BrowserTest {
  @TempDir private Path folder;

  private String fact;

  private void open() {
    fact = Facts.capture().orElseThrow();
    go("#/correct?lang=en&fact=" + encode(fact));
  }

  private void sign() {
    page.locator("#reason").fill("the sentence tells of another day");
    page.locator("#by").fill("王小明");
    page.locator("#day").fill("2026-11-20");
    page.locator("form.correction button[type=submit]").click();
  }

  /** Downloads the file, and reads the seeds with it. */
  private List<Correction> apply() throws IOException {
    Download download = page.waitForDownload(() -> page.locator("#download").click());
    assertThat(download.suggestedFilename()).matches("corrections-\\d{4}-\\d\\d-\\d\\d\\.json");
    Files.copy(download.path(), folder.resolve(download.suggestedFilename()));
    MappedArticles read =
        Battlegraph.create().with(Corrections.read(folder)).read(Path.of("seeds"));
    assertThat(read.failures()).isEmpty();
    return read.articles().stream().flatMap(each -> each.corrections().stream()).toList();
  }

  @Test
  void aRejectionIsAppliedByTheProgram() throws IOException {
    open();
    assertThat(page.locator(".fact mark").first()).isVisible();
    sign();
    List<Correction> applied = apply();
    assertThat(applied).hasSize(1);
    assertThat(applied.get(0).kind().word()).isEqualTo("reject");
    assertThat(applied.get(0).by()).isEqualTo("王小明");
    assertThat(applied.get(0).on()).hasToString("2026-11-20");
    assertThat(applied.get(0).reason()).isEqualTo("the sentence tells of another day");
    assertThat(applied.get(0).corrects()).containsExactly(fact);
  }

  @Test
  void anAmendmentHoldsWhatWasChangedAndNoMore() throws IOException {
    open();
    page.locator("[value=amend]").check();
    page.locator("#value-date").fill("1944-11-12");
    page.locator("#value-type").selectOption("attack");
    sign();
    List<Correction> applied = apply();
    assertThat(applied).hasSize(1);
    assertThat(applied.get(0).result().orElseThrow().basis().date().orElseThrow().slashed())
        .isEqualTo("1944-11-12");
    try (Stream<Path> files = Files.list(folder)) {
      JsonNode set =
          JsonMapper.builder()
              .build()
              .readTree(files.findFirst().orElseThrow().toFile())
              .at("/corrections/0/set");
      assertThat(set.properties())
          .extracting(java.util.Map.Entry::getKey)
          .containsExactlyInAnyOrder("date", "type");
    }
  }

  @Test
  void anAdditionCitesTheArticle() throws IOException {
    open();
    page.locator("[value=add]").check();
    page.locator("#value-type").selectOption("defend");
    sign();
    List<Correction> applied = apply();
    assertThat(applied).hasSize(1);
    assertThat(applied.get(0).kind().word()).isEqualTo("add");
    assertThat(applied.get(0).result()).isPresent();
  }

  @Test
  void severalCorrectionsGoIntoOneFile() throws IOException {
    open();
    sign();
    page.locator("[value=add]").check();
    page.locator("#value-type").selectOption("defend");
    sign();
    assertThat(page.locator(".basket li")).hasCount(2);
    assertThat(apply()).hasSize(2);
    page.locator(".basket button").first().click();
    assertThat(page.locator(".basket li")).hasCount(1);
  }

  @Test
  void whatIsMissingOrWrongIsSaidBeforeTheFileIsWritten() {
    open();
    page.locator("form.correction button[type=submit]").click();
    assertThat(page.locator(".wrong")).hasText("Missing: Why");
    page.locator("[value=amend]").check();
    sign();
    assertThat(page.locator(".wrong")).hasText("Nothing was changed.");
    page.locator("#value-date").fill("last winter");
    sign();
    assertThat(page.locator(".wrong")).containsText("last winter");
    page.locator("#value-date").fill("1944-11-12");
    page.locator("#value-evidence").fill("the article says no such thing");
    sign();
    assertThat(page.locator(".wrong")).hasText("The article does not have these words.");
    assertThat(page.locator(".basket")).hasCount(0);
  }

  /** The module of the page is loaded beside the summary, which tells how the terms begin. */
  @Test
  void aSummaryThatComesLateChangesNothing() {
    page.route(
        "**/api/summary",
        route -> {
          page.waitForTimeout(1_000);
          route.resume();
        });
    open();
    assertThat(page.locator("form.correction")).isVisible();
  }

  @Test
  void aFactThatIsNotThereIsNamed() {
    go("#/correct?lang=en&fact=" + encode("https://w3id.org/battlegraph/resource/fact/none"));
    assertThat(page.locator(".panel.empty")).containsText("Not in this graph");
  }

  @Test
  void thePageAndTheProgramHaveTheSameWords() {
    go("");
    assertThat(words("ACTIONS"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ActionType.values()).map(ActionType::word).toList());
    assertThat(words("ROLES"))
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Role.values()).map(Role::word).toList());
    assertThat(words("PLACE_ROLES"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(PlaceRole.values()).map(PlaceRole::word).toList());
    assertThat(words("FIGURES"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(FigureKind.values()).map(FigureKind::word).toList());
    assertThat(words("FATES"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(FateKind.values()).map(FateKind::word).toList());
  }

  @SuppressWarnings("unchecked")
  private List<String> words(String name) {
    return (List<String>)
        page.evaluate("import('./js/corrections.js').then(all => Object.keys(all." + name + "))");
  }
}
