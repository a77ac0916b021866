package org.battlegraph.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Reads the page out of an answer of the API, in the form of {@code formatversion=2}. */
final class ApiAnswer {
  /** What Wikipedia's texts are under, where a wiki does not say. */
  private static final String UNKNOWN_LICENSE = "";

  private ApiAnswer() {}

  /**
   * Returns the page.
   *
   * @param requested the title that was asked for
   * @param answer what the API says
   * @param api its address, for messages
   */
  static WikiPage page(String requested, JsonNode answer, URI api) {
    JsonNode page = answer.path("query").path("pages").path(0);
    if (page.path("invalid").asBoolean()) {
      throw new NoSuchPageException(
          "'%s' cannot be the title of an article: %s"
              .formatted(requested, page.path("invalidreason").asText()));
    }
    if (page.path("missing").asBoolean()) {
      String title = page.path("title").asText();
      throw new NoSuchPageException(
          "%s has no article '%s'%s"
              .formatted(
                  api.getHost(),
                  requested,
                  title.equals(requested) ? "" : " (it would be '" + title + "')"));
    }
    JsonNode revision = page.path("revisions").path(0);
    JsonNode main = revision.path("slots").path("main");
    if (!main.path("content").isTextual()) {
      throw new NoSuchPageException(
          "%s does not show the text of '%s'".formatted(api.getHost(), requested));
    }
    String wikitext = main.path("content").asText();
    checkModel(requested, main);
    checkSum(requested, revision.path("sha1").asText(), wikitext);
    return new WikiPage(
        requested,
        page.path("title").asText(),
        page.path("canonicalurl").asText(page.path("fullurl").asText()),
        revision.path("revid").asLong(),
        revision.path("timestamp").asText(),
        answer.path("query").path("rightsinfo").path("url").asText(UNKNOWN_LICENSE),
        wikitext);
  }

  private static void checkModel(String requested, JsonNode main) {
    String model = main.path("contentmodel").asText("wikitext");
    if (!model.equals("wikitext")) {
      throw new NoSuchPageException("'%s' is no article but %s".formatted(requested, model));
    }
  }

  private static void checkSum(String requested, String expected, String wikitext) {
    String sum = Checksums.sha1(wikitext.getBytes(StandardCharsets.UTF_8));
    if (!expected.isEmpty() && !expected.equals(sum)) {
      throw new FetchException(
          "the text of '%s' was damaged on its way: its SHA-1 is %s and should be %s"
              .formatted(requested, sum, expected));
    }
  }
}
