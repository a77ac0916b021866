package org.battlegraph.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.battlegraph.mediawiki.ApiClient;
import org.battlegraph.mediawiki.ApiException;
import org.battlegraph.mediawiki.ApiSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks a server of our own, whose answers are written in the API's documented form. */
class MediaWikiApiTest {
  private final WikiServer wiki = new WikiServer();
  private final List<Long> waits = new ArrayList<>();
  private final MediaWikiApi api =
      new MediaWikiApi(
          new ApiClient(
              new ApiSettings(
                  wiki.api(),
                  "Tester/1 (test@example.org)",
                  5,
                  3,
                  Duration.ofSeconds(2),
                  Duration.ofMinutes(1)),
              waits::add));

  @AfterEach
  void stop() {
    wiki.close();
  }

  @Test
  void getsTheTextWithItsRevisionAndLicense() {
    wiki.then(WikiServer.page("甲乙之戰", 123, "'''甲'''攻\"乙\"。\n𤼲。"));
    assertThat(api.fetch("甲乙之戰"))
        .isEqualTo(
            new WikiPage(
                "甲乙之戰",
                "甲乙之戰",
                "https://wiki.example/wiki/A",
                123,
                "2024-05-06T07:08:09Z",
                "https://creativecommons.org/licenses/by-sa/4.0/deed.zh",
                "'''甲'''攻\"乙\"。\n𤼲。"));
  }

  @Test
  void asksAsTheManualSaysAndTellsWhoAsks() {
    wiki.then(WikiServer.page("甲", 1, "乙"));
    api.fetch("甲 & 乙=丙");
    assertThat(wiki.asked().get(0))
        .containsEntry("action", "query")
        .containsEntry("prop", "revisions|info")
        .containsEntry("rvslots", "main")
        .containsEntry("rvprop", "ids|timestamp|sha1|content")
        .containsEntry("formatversion", "2")
        .containsEntry("redirects", "1")
        .containsEntry("maxlag", "5")
        .containsEntry("titles", "甲 & 乙=丙");
    assertThat(wiki.agents()).containsExactly("Tester/1 (test@example.org)");
  }

  @Test
  void followsARedirect() {
    wiki.then(
        WikiServer.page("甲乙會戰", 5, "丙")
            .replace(
                "\"pages\"", "\"redirects\": [{\"from\": \"甲戰\", \"to\": \"甲乙會戰\"}], \"pages\""));
    WikiPage page = api.fetch("甲戰");
    assertThat(page.requested()).isEqualTo("甲戰");
    assertThat(page.title()).isEqualTo("甲乙會戰");
  }

  @Test
  void namesATitleThatNoArticleHas() {
    wiki.then("{\"query\": {\"pages\": [{\"ns\": 0, \"title\": \"甲\", \"missing\": true}]}}");
    assertThatThrownBy(() -> api.fetch("甲"))
        .isInstanceOf(NoSuchPageException.class)
        .hasMessage("127.0.0.1 has no article '甲'");
  }

  @Test
  void namesATitleThatTheWikiRefuses() {
    wiki.then(
        "{\"query\": {\"pages\": [{\"title\": \"甲::乙\", \"invalidreason\": \"bad\", \"invalid\": true}]}}");
    assertThatThrownBy(() -> api.fetch("甲::乙"))
        .isInstanceOf(NoSuchPageException.class)
        .hasMessage("'甲::乙' cannot be the title of an article: bad");
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲|乙", "甲#乙", "[[甲]]", " "})
  void asksForNothingThatCannotBeATitle(String title) {
    assertThatThrownBy(() -> api.fetch(title)).isInstanceOf(NoSuchPageException.class);
    assertThat(wiki.asked()).isEmpty();
  }

  @Test
  void asksAgainWhenTheWikiLagsOrIsBusy() {
    wiki.then("{\"error\": {\"code\": \"maxlag\", \"info\": \"Waiting: 7 seconds lagged\"}}")
        .then(429, "9", "slow down")
        .then(WikiServer.page("甲", 1, "乙"));
    assertThat(api.fetch("甲").wikitext()).isEqualTo("乙");
    assertThat(waits).containsExactly(2_000L, 9_000L);
  }

  @Test
  void givesUpAfterSomeTriesWithLongerAndLongerWaits() {
    wiki.then(503, "", "").then(502, "", "").then(500, "", "");
    assertThatThrownBy(() -> api.fetch("甲"))
        .isInstanceOf(ApiException.class)
        .hasMessage("no answer from " + wiki.api() + " after 3 tries: HTTP 500");
    assertThat(waits).containsExactly(2_000L, 4_000L);
  }

  @Test
  void doesNotComeBackBeforeTheWikiWantsIt() {
    wiki.then(429, "3600", "");
    assertThatThrownBy(() -> api.fetch("甲"))
        .hasMessage(wiki.api() + " wants to be asked again in 3600 seconds");
    assertThat(wiki.asked()).hasSize(1);
  }

  @Test
  void saysWhatTheApiRefuses() {
    wiki.then("{\"error\": {\"code\": \"badvalue\", \"info\": \"Unrecognized value\"}}");
    assertThatThrownBy(() -> api.fetch("甲"))
        .isInstanceOf(ApiException.class)
        .hasMessage(wiki.api() + " refuses: badvalue: Unrecognized value");
  }

  @Test
  void noticesAnAddressThatIsNoApi() {
    wiki.then("<html>").then(404, "", "");
    assertThatThrownBy(() -> api.fetch("甲")).hasMessageContaining("is no API of a MediaWiki");
    assertThatThrownBy(() -> api.fetch("甲")).hasMessage(wiki.api() + " answers with HTTP 404");
    assertThatThrownBy(() -> ApiSettings.polite(URI.create("file:/etc/passwd"), "x"))
        .hasMessageContaining("not file:/etc/passwd");
  }

  @Test
  void noticesATextThatWasDamaged() {
    wiki.then(WikiServer.page("甲", 1, "乙丙").replace("乙丙", "乙丁"));
    assertThatThrownBy(() -> api.fetch("甲"))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void asksInVainWhereNobodyListens() {
    wiki.close();
    assertThatThrownBy(() -> api.fetch("甲"))
        .isInstanceOf(ApiException.class)
        .hasMessageStartingWith("no answer from " + wiki.api() + " after 3 tries: ");
  }
}
