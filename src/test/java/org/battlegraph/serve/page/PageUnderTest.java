package org.battlegraph.serve.page;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalInt;

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
  BATTLE("#/battle?iri=EVENT") {
    @Override
    void prepare(Page page) {
      page.locator(".spot").first().waitFor();
      page.locator(".bars svg").waitFor();
    }
  },
  BATTLE_ON_A_DAY("#/battle?iri=EVENT") {
    @Override
    void prepare(Page page) {
      page.locator(".bars svg").waitFor();
      page.locator("input[type=range]").fill("-9184"); // 1944-11-09, counted in days from 1970
      page.locator(".spot-now").first().waitFor();
    }
  },
  BATTLE_WITH_FEW_DATES("#/battle?iri=" + encoded("苏联入侵新疆")),
  UNIT("#/unit?iri=" + encoded("第13師團")),
  PERSON("#/person?iri=" + encoded("韋雲淞")),
  PLACE("#/place?iri=" + encoded("桂林")),
  ARTICLE("#/article?title=" + encoded("桂柳會戰")),
  ARTICLE_WITH_A_SENTENCE("#/article?title=" + encoded("哈爾濱保衛戰")) {
    @Override
    void prepare(Page page) {
      page.locator(".sentence-mark.has-facts").first().click();
      page.locator(".sentence-chosen").waitFor();
    }
  },
  NO_SUCH_THING("#/unit?iri=" + encoded(Facts.THINGS + "unit/none")) {
    @Override
    OptionalInt refusal() {
      return OptionalInt.of(404);
    }
  },
  NOWHERE("#/atlantis"),
  NO_SUCH_QUESTION("#/question?name=atlantis");

  private static final String NONE = "https://w3id.org/battlegraph/resource/fact/none";

  /** The battle of which the seeds say most. */
  private static final String EVENT = encoded("桂柳會戰");

  private final String hash;

  PageUnderTest(String hash) {
    this.hash = hash;
  }

  /** The address behind the server's own. */
  String address() {
    return hash.replace("FACT", encoded(Facts.capture().orElse(NONE))).replace("EVENT", EVENT);
  }

  /** Does what a visitor would do there first. */
  void prepare(Page page) {
    page.locator("main h1, main h2").first().waitFor();
  }

  /** The status of the server's answer where that is an error, as the page expects. */
  OptionalInt refusal() {
    return OptionalInt.empty();
  }

  /** Its name for a file. */
  String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
