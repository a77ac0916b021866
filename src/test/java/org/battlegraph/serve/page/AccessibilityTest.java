package org.battlegraph.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webjars.WebJarVersionLocator;

/** axe-core finds nothing on any page that keeps people out: nothing serious, nothing critical. */
class AccessibilityTest extends BrowserTest {
  private static final String GRAVE =
      "axe.run(document).then(found => found.violations"
          + ".filter(each => ['serious', 'critical'].includes(each.impact))"
          + ".flatMap(each => each.nodes.map(node => each.id + ': ' + node.html.slice(0, 160)"
          + " + ' – ' + node.failureSummary.slice(0, 300))))";

  private static String axe;

  @BeforeAll
  static void load() throws IOException {
    String file = new WebJarVersionLocator().fullPath("axe-core", "axe.min.js");
    try (InputStream in = AccessibilityTest.class.getResourceAsStream("/" + file)) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private List<?> grave() {
    page.evaluate(axe);
    return (List<?>) page.evaluate(GRAVE);
  }

  @ParameterizedTest
  @EnumSource(PageUnderTest.class)
  void nobodyIsKeptOut(PageUnderTest tested) {
    visit(tested);
    assertThat(grave()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(PageUnderTest.class)
  void norInTheDarkOnANarrowScreen(PageUnderTest tested) {
    begin(
        new Browser.NewContextOptions()
            .setLocale("en")
            .setColorScheme(ColorScheme.DARK)
            .setViewportSize(390, 844));
    visit(tested);
    assertThat(grave()).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("the page is not wider than the screen")
        .isEqualTo(true);
  }

  @Test
  void axeFindsWhatIsWrong() {
    go("");
    page.evaluate("document.querySelector('main').append(document.createElement('button'))");
    assertThat(grave()).anyMatch(each -> each.toString().startsWith("button-name"));
  }
}
