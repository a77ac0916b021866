package org.battlegraph.serve.page;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Each page in a state worth looking at. */
enum PageUnderTest {
  HOME("#/"),
  SEARCH("#/search?q=guilin"),
  QUESTIONS("#/question"),
  QUESTION("#/question?name=units-in-both&a=" + encoded("桂林") + "&b=" + encoded("柳州")),
  SENTENCES("#/question?name=commanders&unit=" + encoded("第11軍")) {
    @Override
    void prepare(Page page) {
      page.locator(".sentence-button").first().click();
      page.locator("dialog .fact").first().waitFor();
    }
  },
  SPARQL("#/sparql") {
    @Override
    void prepare(Page page) {
      page.locator("#run").click();
      page.locator("#results tbody tr").first().waitFor();
    }
  },
  CRITIC("#/critic"),
  CORRECT("#/correct?fact=FACT") {
    @Override
    void prepare(Page page) {
      page.locator("[value=amend]").check();
      page.locator("#value-date").waitFor();
    }
  },
  BATTLE("#/battle?iri=" + encoded(Facts.THINGS + "event/桂柳会战")),
  UNIT("#/unit?iri=" + encoded(Facts.THINGS + "unit/日本-第13师团")),
  PERSON("#/person?iri=" + encoded(Facts.THINGS + "person/冈村宁次")),
  PLACE("#/place?iri=" + encoded(Facts.THINGS + "place/桂林")),
  ARTICLE("#/article?title=" + encoded("桂柳會戰")),
  NO_SUCH_THING("#/unit?iri=" + encoded(Facts.THINGS + "unit/none")),
  NOWHERE("#/atlantis"),
  NO_SUCH_QUESTION("#/question?name=atlantis");

  private static final String NONE = "https://w3id.org/battlegraph/resource/fact/none";

  private final String hash;

  PageUnderTest(String hash) {
    this.hash = hash;
  }

  /** The address behind the server's own. */
  String address() {
    return hash.replace("FACT", encoded(Facts.capture().orElse(NONE)));
  }

  /** Does what a visitor would do there first. */
  void prepare(Page page) {
    page.locator("main h1, main h2").first().waitFor();
  }

  /** Its name for a file. */
  String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
