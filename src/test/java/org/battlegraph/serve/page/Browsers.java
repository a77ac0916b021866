package org.battlegraph.serve.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser of this machine. Playwright would fetch one of its own; the tests take the Chromium
 * that is installed. Where there is none they are skipped, unless {@code BATTLEGRAPH_BROWSER} says
 * {@code required}, as the continuous integration does.
 */
final class Browsers {
  private static final String SETTING = "BATTLEGRAPH_BROWSER";
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** No window, no sandbox (which containers forbid), and no call to anybody. */
  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Browsers() {}

  /** Starts Playwright, or skips the test where there is no browser. */
  static Playwright playwright() {
    if (installed().isEmpty()) {
      String missing = "no Chromium found on PATH; the tests of the page need one";
      Assertions.assertNotEquals("required", System.getenv(SETTING), missing);
      Assumptions.abort(missing);
    }
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  /** Opens the browser. */
  static Browser open(Playwright playwright) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(installed().orElseThrow())
                .setArgs(ARGUMENTS));
  }

  private static Optional<Path> installed() {
    String given = System.getenv(SETTING);
    Stream<Path> named =
        given == null || given.equals("required") ? Stream.empty() : Stream.of(Path.of(given));
    Stream<Path> found =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return Stream.concat(named, found).filter(Files::isExecutable).findFirst();
  }
}
