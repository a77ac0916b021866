package org.battlegraph.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.battlegraph.api.Battlegraph;
import org.battlegraph.serve.BattlegraphServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * A visitor with a browser at a server that shows the seed articles. Each test has a page of its
 * own that remembers nothing; it fails if the page wrote an error to the console or asked another
 * host.
 */
abstract class BrowserTest {
  /**
   * One browser and one server for all tests of this virtual machine, since both are slow to start;
   * they end with it. Each test has a context of its own.
   */
  private static @Nullable Browser browser;

  private static @Nullable BattlegraphServer server;

  /** In milliseconds; long, since a machine that builds may be busy. */
  private static final int PATIENCE = 60_000;

  private final List<String> complaints = new ArrayList<>();
  private final Set<Integer> ports = new HashSet<>();
  private BrowserContext context;

  /** The page of this test. */
  protected Page page;

  @BeforeAll
  static void openBrowser() {
    if (browser != null) {
      return;
    }
    browser = Browsers.open(Browsers.playwright());
    Battlegraph battlegraph = Battlegraph.create();
    server =
        BattlegraphServer.start(
            battlegraph.dataset(battlegraph.read(Path.of("seeds")).articles()), 0);
  }

  @BeforeEach
  void begin() {
    begin(new Browser.NewContextOptions().setLocale("zh-TW").setViewportSize(1280, 900));
  }

  /** Begins anew, as another visitor with other settings. */
  protected void begin(Browser.NewContextOptions options) {
    if (context != null) {
      context.close();
    }
    context = Objects.requireNonNull(browser).newContext(options);
    context.setDefaultTimeout(PATIENCE);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    page = context.newPage();
    ports.add(server().port());
    page.onConsoleMessage(this::heard);
    page.onPageError(error -> complaints.add("error: " + error));
    page.onRequest(
        request -> {
          URI address = URI.create(request.url().replaceAll("[|^`{}\"<> ]", "_"));
          if (address.getHost() != null && !ports.contains(address.getPort())) {
            complaints.add("asked another host: " + request.url());
          }
        });
  }

  private void heard(ConsoleMessage message) {
    if (message.type().equals("error")) {
      complaints.add(message.type() + ": " + message.text());
    }
  }

  @AfterEach
  void end() {
    if (context != null) {
      context.close();
    }
    assertThat(complaints).as("what the page complained of").isEmpty();
  }

  /** Lets this test ask another server of its own too. */
  protected final void alsoAsks(BattlegraphServer other) {
    ports.add(other.port());
  }

  /** Takes back the complaint that a test provoked: an answer of the server that is an error. */
  protected final void forgive(int status) {
    assertThat(complaints).anyMatch(each -> each.contains("status of " + status));
    complaints.removeIf(each -> each.contains("status of " + status));
  }

  /**
   * Goes to an address of the page such as {@code #/question?name=commanders}, and waits for it.
   */
  protected final void go(String hash) {
    // Another document between, so that the page is loaded anew.
    if (!page.url().equals("about:blank")) {
      page.navigate("about:blank");
    }
    page.navigate(server().address() + hash);
    ready();
  }

  /** Goes to a page, and does there what a visitor would do first. */
  protected final void visit(PageUnderTest visited) {
    go(visited.address());
    visited.prepare(page);
    visited.refusal().ifPresent(this::forgive);
  }

  /** Waits until what the address shows is there. */
  protected final void ready() {
    page.waitForSelector(
        "html[data-ready]",
        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    page.waitForSelector(
        ".waiting", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
  }

  /** The server, for what a test asks it without the page. */
  protected static BattlegraphServer server() {
    return Objects.requireNonNull(server);
  }

  /** A text as a part of an address. */
  protected static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
