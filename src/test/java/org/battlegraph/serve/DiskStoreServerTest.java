package org.battlegraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.battlegraph.store.GraphStore;
import org.battlegraph.store.RdfFile;
import org.battlegraph.store.disk.DiskStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store on disk shows what the same graph shows in memory. */
class DiskStoreServerTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/two-rivers.trig");
  private static final String PLACES =
      """
      PREFIX spatial: <http://jena.apache.org/spatial#>
      SELECT ?place { GRAPH ?g { ?place spatial:withinBox (-80 -170 80 170) } } ORDER BY ?place
      """;
  private static final String NAMES =
      """
      PREFIX text: <http://jena.apache.org/text#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?thing { ?thing text:query (rdfs:label "baisha") } ORDER BY ?thing
      """;

  @TempDir private Path folder;

  @Test
  void everyAddressAnswersAsItDoesFromMemory() throws Exception {
    GraphStore memory = GraphStore.inMemory();
    memory.write(RdfFile.of(GOLDEN)::read);
    List<String> paths =
        List.of(
            "battlegraph/sparql?query=" + encode("SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o"),
            "all/sparql?query=" + encode("SELECT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g"),
            "all/sparql?query=" + encode(PLACES),
            "battlegraph/sparql?query=" + encode(NAMES),
            "api/summary",
            "api/findings",
            "api/names/place",
            "api/search?q=" + encode("白沙"),
            "api/queries/place-timeline?place=" + encode("白沙"),
            "api/thing?iri=" + encode("https://w3id.org/battlegraph/resource/baisha"),
            "resource/baisha",
            "reconcile",
            "all/data?graph=" + encode("https://w3id.org/battlegraph/resource/graph/shortcuts"),
            ".well-known/void");
    try (DiskStore disk = DiskStore.openOrCreate(folder.resolve("store"))) {
      disk.graph().write(RdfFile.of(GOLDEN)::read);
      disk.settle();
      try (BattlegraphServer one =
              BattlegraphServer.start(memory, ServerSettings.standard().withPort(0));
          BattlegraphServer other =
              BattlegraphServer.start(disk, ServerSettings.standard().withPort(0))) {
        for (String path : paths) {
          String answer = get(one, path);
          assertThat(answer).as(path).startsWith("200 ");
          // Neither hits that fit alike nor triples have an order.
          assertThat(words(get(other, path))).as(path).isEqualTo(words(answer));
        }
      }
    }
  }

  @Test
  void aSecondStartOpensWhatTheFirstOneMade() throws Exception {
    List<String> first;
    try (DiskStore disk = DiskStore.openOrCreate(folder.resolve("store"))) {
      disk.graph().write(RdfFile.of(GOLDEN)::read);
      disk.settle();
      BattlegraphServer.index(disk);
      first = kept();
    }
    try (DiskStore disk = DiskStore.open(folder.resolve("store"));
        BattlegraphServer server =
            BattlegraphServer.start(disk, ServerSettings.standard().withPort(0))) {
      assertThat(get(server, "api/search?q=" + encode("白沙"))).contains("白沙");
      assertThat(get(server, ".well-known/void")).contains("void:triples");
      assertThat(kept()).isEqualTo(first).anyMatch(file -> file.startsWith("sizes-"));
    }
  }

  @Test
  void aChangedGraphIsIndexedAnew() throws Exception {
    try (DiskStore disk = DiskStore.openOrCreate(folder.resolve("store"))) {
      BattlegraphServer.index(disk);
      disk.graph().write(RdfFile.of(GOLDEN)::read);
      disk.settle();
      try (BattlegraphServer server =
          BattlegraphServer.start(disk, ServerSettings.standard().withPort(0))) {
        assertThat(get(server, "api/search?q=" + encode("白沙"))).contains("resource/baisha");
        assertThat(get(server, "api/summary")).contains("\"articles\" : 2");
      }
    }
  }

  private static List<String> words(String answer) {
    return Stream.of(answer.split("[\\s;,]+")).sorted().toList();
  }

  private List<String> kept() throws Exception {
    try (Stream<Path> files = Files.list(folder.resolve("store/kept"))) {
      return files
          .map(
              file -> {
                try {
                  return file.getFileName() + " " + Files.getAttribute(file, "unix:ino");
                } catch (java.io.IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              })
          .sorted()
          .toList();
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String get(BattlegraphServer server, String path) throws Exception {
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    return response.statusCode()
        + " "
        + response.body().replace(Integer.toString(server.port()), "PORT");
  }
}
