package org.battlegraph.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writes what the pages look like into {@code target/screenshots}, to be looked at by people. */
class ScreenshotsTest extends BrowserTest {
  private static final Path FOLDER = Path.of("target/screenshots");

  @ParameterizedTest
  @EnumSource(PageUnderTest.class)
  void wide(PageUnderTest shown) throws IOException {
    begin(new Browser.NewContextOptions().setLocale("zh-TW").setViewportSize(1280, 900));
    take(shown, 1280);
  }

  @ParameterizedTest
  @EnumSource(PageUnderTest.class)
  void narrow(PageUnderTest shown) throws IOException {
    begin(new Browser.NewContextOptions().setLocale("en").setViewportSize(390, 844));
    take(shown, 390);
  }

  private void take(PageUnderTest shown, int width) throws IOException {
    visit(shown);
    Path file = FOLDER.resolve(shown.fileName() + "-" + width + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    assertThat(Files.size(file)).isPositive();
  }
}
