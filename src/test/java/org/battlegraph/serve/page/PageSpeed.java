package org.battlegraph.serve.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Opens each page of a running server several times in a browser, and prints after how many
 * milliseconds it shows its content: from the start of the navigation to the moment when all is
 * drawn that the page asks the server for, and to the map where it has one. Each visit is a first
 * one, with nothing in the browser's memory; the server has been asked once before.
 *
 * <p>Arguments: the server's address, how often, and the name of a battle, a unit, a person, a
 * place and an article; without these, such as the seeds have.
 */
public final class PageSpeed {
  private static final List<String> OF_SEEDS = List.of("桂柳會戰", "第13師團", "韋雲淞", "桂林", "桂柳會戰");
  private static final int PATIENCE = 120_000;

  /** Writes down when the page says that it is ready, and when its map is drawn. */
  private static final String WATCH =
      """
      new MutationObserver(() => {
        if (window.readyAt === undefined && document.documentElement.dataset.ready) {
          window.readyAt = performance.now();
        }
        if (window.mapAt === undefined && document.querySelector('.map .spot')) {
          window.mapAt = performance.now();
        }
      }).observe(document, { subtree: true, childList: true, attributes: true });
      """;

  private final Browser browser;
  private final String root;

  private PageSpeed(Browser browser, String root) {
    this.browser = browser;
    this.root = root;
  }

  private record Visit(double content, double map) {}

  /**
   * Runs.
   *
   * @param args as above
   */
  public static void main(String[] args) {
    int times = Integer.parseInt(args[1]);
    List<String> names = args.length > 2 ? List.of(args).subList(2, args.length) : OF_SEEDS;
    try (Playwright playwright = Browsers.playwright();
        Browser browser = Browsers.open(playwright)) {
      new PageSpeed(browser, args[0]).run(pages(names), times, System.out);
    }
  }

  private static Map<String, String> pages(List<String> names) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("home", "#/");
    pages.put("search", "#/search?q=" + encoded(names.get(3)));
    pages.put("battle", "#/battle?iri=" + encoded(names.get(0)));
    pages.put("unit", "#/unit?iri=" + encoded(names.get(1)));
    pages.put("person", "#/person?iri=" + encoded(names.get(2)));
    pages.put("place", "#/place?iri=" + encoded(names.get(3)));
    pages.put("article", "#/article?title=" + encoded(names.get(4)));
    pages.put("questions", "#/question");
    pages.put("question", "#/question?name=battle-course&event=" + encoded(names.get(0)));
    pages.put("critic", "#/critic");
    pages.put("sparql", "#/sparql");
    return pages;
  }

  private void run(Map<String, String> pages, int times, PrintStream out) {
    out.printf("%-10s %9s %9s %9s%n", "page", "content", "longest", "map");
    pages.forEach(
        (name, hash) -> {
          visit(hash); // asks the server once
          List<Double> content = new ArrayList<>();
          List<Double> map = new ArrayList<>();
          for (int i = 0; i < times; i++) {
            Visit visit = visit(hash);
            content.add(visit.content());
            map.add(visit.map());
          }
          out.printf(
              "%-10s %9.0f %9.0f %9s%n",
              name,
              median(content),
              Collections.max(content),
              median(map) > 0 ? "%.0f".formatted(median(map)) : "-");
        });
  }

  private Visit visit(String hash) {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setLocale("en"))) {
      Page page = context.newPage();
      page.setDefaultTimeout(PATIENCE);
      page.addInitScript(WATCH);
      page.navigate(root + hash);
      page.waitForSelector(
          "html[data-ready]",
          new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
      if (page.locator(".map").count() > 0 || page.locator("#course").count() > 0) {
        page.waitForSelector(".map .spot, .course-mapless");
      }
      double ready = ((Number) page.evaluate("window.readyAt")).doubleValue();
      double map = ((Number) page.evaluate("window.mapAt ?? 0")).doubleValue();
      return new Visit(ready, map);
    }
  }

  private static double median(List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
