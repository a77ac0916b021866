package org.battlegraph.link.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.battlegraph.fetch.WikiServer;
import org.battlegraph.link.ItemAnswer;
import org.battlegraph.link.ItemRequest;
import org.battlegraph.mediawiki.ApiClient;
import org.battlegraph.mediawiki.ApiSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks over real HTTP a server that fails as Wikidata does. */
class LiveWikidataHttpTest {
  private static final String LAG =
      "{\"error\":{\"code\":\"maxlag\",\"info\":\"Waiting for all: 6 seconds lagged\",\"lag\":6}}";

  private final WikiServer server = new WikiServer();
  private final List<Long> waits = new ArrayList<>();

  @TempDir Path folder;

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void tellsWhoAsksAndHowMuchLagItBears() {
    server.then(answer());
    look();
    assertThat(server.agents()).containsExactly("Tester/1 (test@example.org)");
    assertThat(server.asked().get(0))
        .containsEntry("action", "wbgetentities")
        .containsEntry("sites", "zhwiki")
        .containsEntry("maxlag", "5");
  }

  @Test
  void asksAgainAfterTooManyRequestsWhenTheServerWantsItAsked() {
    server.then(429, "7", "slow down").then(answer());
    assertThat(found()).isTrue();
    assertThat(waits).containsExactly(7000L);
  }

  @Test
  void asksAgainAfterErrorsOfTheServerEachTimeLater() {
    server.then(503, "", "").then(500, "", "").then(answer());
    assertThat(found()).isTrue();
    assertThat(waits).containsExactly(2000L, 4000L);
  }

  @Test
  void asksAgainWhenTheDatabasesLag() {
    server.then(200, "5", LAG).then(answer());
    assertThat(found()).isTrue();
    assertThat(waits).containsExactly(5000L);
  }

  @Test
  void anAnswerThatIsNoJsonIsRefusedWithTheWayOut() {
    server.then("<html>");
    assertThatThrownBy(this::look)
        .isInstanceOf(NoServiceException.class)
        .hasMessageContaining("it gives no JSON")
        .hasMessageEndingWith("without a network take --source snapshot, or a dump: --source FILE");
  }

  @Test
  void anAnswerThatTakesTooLongIsAskedForAgainAndThenGivenUp() throws Exception {
    HttpServer slow =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    slow.createContext("/", exchange -> {});
    slow.start();
    URI api = URI.create("http://127.0.0.1:" + slow.getAddress().getPort() + "/w/api.php");
    try {
      assertThatThrownBy(
              () ->
                  wikidata(api, Duration.ofMillis(300)).look(ItemRequest.ofTitles(List.of("青石鎮"))))
          .isInstanceOf(NoServiceException.class)
          .hasMessageContaining("after 3 tries: it takes too long");
      assertThat(waits).containsExactly(2000L, 4000L);
    } finally {
      slow.stop(0);
    }
  }

  @Test
  void withoutANetworkTheMessageSaysWhichSourceWorks() {
    URI closed = server.api();
    server.close();
    assertThatThrownBy(() -> wikidata(closed).look(ItemRequest.ofTitles(List.of("青石鎮"))))
        .isInstanceOf(NoServiceException.class)
        .hasMessageStartingWith("no answer from " + closed)
        .hasMessageContaining("--source snapshot");
  }

  @Test
  void whatWasAnsweredBeforeTheServiceFailedIsKept() {
    server.then(LiveWikidataTest.answer("Q5", "000"));
    List<String> titles = IntStream.range(0, 60).mapToObj("%03d"::formatted).toList();
    ItemAnswer answer = wikidata(server.api()).look(ItemRequest.ofTitles(titles));
    assertThat(answer.byTitle("000")).isPresent();
    assertThat(answer.stopped().orElseThrow()).contains("HTTP 500");
  }

  @Test
  void nothingIsAskedTwiceEvenByAnotherRun() throws Exception {
    server.then(answer());
    assertThat(found()).isTrue();
    assertThat(found()).isTrue();
    assertThat(server.asked()).hasSize(1);
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .singleElement()
          .asString()
          .endsWith(".json");
    }
  }

  private boolean found() {
    return look().byTitle("青石鎮").isPresent();
  }

  private ItemAnswer look() {
    return wikidata(server.api()).look(ItemRequest.ofTitles(List.of("青石鎮")));
  }

  private LiveWikidata wikidata(URI api) {
    return wikidata(api, Duration.ofMinutes(1));
  }

  private LiveWikidata wikidata(URI api, Duration patience) {
    ApiSettings settings =
        new ApiSettings(api, "Tester/1 (test@example.org)", 5, 3, Duration.ofSeconds(2), patience);
    return LiveWikidata.over(new ApiClient(settings, waits::add), new AnswerCache(folder));
  }

  private static String answer() {
    return LiveWikidataTest.answer("Q5", "青石鎮");
  }
}
