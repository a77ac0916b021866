package org.battlegraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.battlegraph.correct.Corrections;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.model.fact.Subordination;
import org.battlegraph.ontology.Graphs;
import org.battlegraph.store.GraphFile;
import org.battlegraph.store.GraphStore;
import org.battlegraph.store.RdfFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A graph is corrected without its articles as if they had been mapped with the corrections. */
class CorrectedGraphTest {
  private static final Battlegraph BATTLEGRAPH = Battlegraph.create();
  private static final String TEXT = "1941年3月9日，日軍第95軍第91師團攻佔青石鎮。日軍第92師團攻佔三都。\n";
  private static final ArticleFacts READ = BATTLEGRAPH.read("青石之戰", TEXT);

  @TempDir Path folder;
  private Path graph;

  @BeforeEach
  void map() {
    graph = folder.resolve("graph.nq");
    BATTLEGRAPH.write(List.of(READ), graph);
  }

  @Test
  void whatIsRejectedIsGoneWithAllThatFollowedFromIt() throws IOException {
    String link = subordination();
    Corrections corrections =
        corrections(
            "{\"reject\": \"%s\", \"article\": \"青石之戰\", \"reason\": \"no\"}".formatted(link));
    try (GraphStore store = store(graph)) {
      assertThat(written(store)).anyMatch(line -> line.contains("part-fought"));
      assertThat(CorrectedGraph.correct(store, corrections)).isEmpty();
      assertThat(written(store))
          .noneMatch(line -> line.contains("part-fought"))
          .noneMatch(line -> line.startsWith("<" + link + ">"))
          .anyMatch(line -> line.contains("corrects> <" + link + ">"));
      assertThat(CorrectedGraph.correct(store, corrections)).as("in force already").isEmpty();
    }
  }

  @Test
  void entitiesAreJoinedAsInAMappingWithTheCorrections() throws IOException {
    Corrections corrections =
        corrections(
            "{\"join\": [\"%splace/三都\", \"%splace/青石\"], \"reason\": \"one town\"}"
                .formatted(Graphs.DEFAULT_BASE, Graphs.DEFAULT_BASE));
    Path mapped = folder.resolve("mapped.nq");
    BATTLEGRAPH.with(corrections).write(List.of(READ), mapped);
    try (GraphStore store = store(graph)) {
      assertThat(CorrectedGraph.correct(store, corrections)).isEmpty();
      assertThat(written(store)).isEqualTo(Files.readAllLines(mapped));
    }
  }

  @Test
  void entitiesArePartedAsInAMappingWithTheCorrections() throws IOException {
    ArticleFacts linked = BATTLEGRAPH.read("甲", "1941年3月9日，日軍第91師團攻佔[青石鎮](../Page/大安鎮.md)。\n");
    ArticleFacts bare = BATTLEGRAPH.read("乙", "1942年3月9日，日軍第92師團攻佔青石鎮。\n");
    Path joined = folder.resolve("joined.nq");
    Path mapped = folder.resolve("mapped.nq");
    BATTLEGRAPH.write(List.of(linked, bare), joined);
    assertThat(Files.readAllLines(joined)).anyMatch(line -> line.contains("\"identity.name\""));
    Corrections corrections =
        corrections(
            "{\"part\": [\"%splace/大安镇\", \"%splace/青石\"], \"reason\": \"two\"}"
                .formatted(Graphs.DEFAULT_BASE, Graphs.DEFAULT_BASE));
    BATTLEGRAPH.with(corrections).write(List.of(linked, bare), mapped);
    try (GraphStore store = store(joined)) {
      assertThat(CorrectedGraph.correct(store, corrections)).isEmpty();
      assertThat(written(store))
          .isEqualTo(Files.readAllLines(mapped))
          .noneMatch(line -> line.contains("\"identity.name\""));
    }
  }

  @Test
  void whatFitsNothingIsReported() throws IOException {
    Corrections corrections =
        corrections(
            "{\"reject\": \"%sfact/none\", \"article\": \"青石之戰\", \"reason\": \"no\"}"
                .formatted(Graphs.DEFAULT_BASE));
    try (GraphStore store = store(graph)) {
      assertThat(CorrectedGraph.correct(store, corrections))
          .singleElement()
          .asString()
          .endsWith("correction 1: the graph has no fact " + Graphs.DEFAULT_BASE + "fact/none");
    }
  }

  private static String subordination() {
    int index =
        READ.facts()
            .indexOf(
                READ.facts().stream()
                    .filter(Subordination.class::isInstance)
                    .findFirst()
                    .orElseThrow());
    String line = BATTLEGRAPH.factLines(List.of(READ)).skip(index).findFirst().orElseThrow();
    return line.replaceAll(".*\"iri\":\"([^\"]*/fact/[^\"]*)\".*", "$1");
  }

  private Corrections corrections(String entry) throws IOException {
    Path file = Files.createDirectories(folder.resolve("corrections")).resolve("a.json");
    Files.writeString(
        file, "{\"by\": \"王小明\", \"date\": \"2026-11-20\", \"corrections\": [" + entry + "]}");
    return Corrections.read(file.getParent());
  }

  private static GraphStore store(Path file) {
    GraphStore store = GraphStore.inMemory();
    store.write(RdfFile.of(file)::read);
    return store;
  }

  private List<String> written(GraphStore store) throws IOException {
    Path file = folder.resolve("written.nq");
    store.read(
        quads -> {
          GraphFile.write(quads, file);
          return file;
        });
    return Files.readAllLines(file);
  }
}
