package org.battlegraph.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that write to stores are killed at moments of chance, as {@code kill -9} does. */
class KilledStoreTest {
  private static final int KILLS = 50;

  /** So many processes are killed over one store before another is begun. */
  private static final int KILLS_OF_A_STORE = 10;

  /** A process is killed before a store is there, or when it has said up to so many lines. */
  private static final int MOST_LINES = 12;

  /** So long after what it said last, which is longer than a transaction takes. */
  private static final int LONGEST_REST_MILLIS = 20;

  /** At least so many shall have been in the middle of a transaction. */
  private static final int WITHIN_TRANSACTIONS = 10;

  @TempDir private Path parent;

  private Optional<FillingProcess> waiting = Optional.empty();

  @AfterEach
  void end() {
    waiting.ifPresent(FillingProcess::close);
  }

  @Test
  void fiftyProcessesKilledLeaveWholeGraphsAndAllThatTheySaidWasThere() throws Exception {
    Path file = parent.resolve("versions.nq");
    GraphVersions.write(file);
    GraphVersions versions = GraphVersions.read(file);
    Random chance = new Random(1945);
    Map<Node, Integer> there = new HashMap<>();
    int within = 0;
    waiting = Optional.of(FillingProcess.ofQuads(store(0), file, 0));
    for (int kill = 0; kill < KILLS; kill++) {
      if (kill % KILLS_OF_A_STORE == 0) {
        there = new HashMap<>();
      }
      FillingProcess running = waiting.orElseThrow();
      // The next one loads its classes while this one writes.
      waiting = Optional.of(FillingProcess.ofQuads(store(kill + 1), file, kill + 1));
      killAtSomeMoment(running, chance, MOST_LINES, LONGEST_REST_MILLIS);
      Optional<Change> begun = follow(running.said(), there);
      within += begun.isPresent() ? 1 : 0;
      there = whatIsLeft(store(kill), versions, there, begun);
    }
    assertThat(within)
        .as("processes that were killed in the middle of a transaction")
        .isGreaterThan(WITHIN_TRANSACTIONS);
  }

  private Path store(int kill) {
    return parent.resolve("store-" + kill / KILLS_OF_A_STORE);
  }

  private static void killAtSomeMoment(
      FillingProcess running, Random chance, int mostLines, int longestRest)
      throws IOException, InterruptedException {
    running.go();
    running.awaitLines(chance.nextInt(mostLines));
    Thread.sleep(chance.nextInt(longestRest));
    running.kill();
  }

  /**
   * Notes what a process said was there.
   *
   * @return the transaction that it had begun when it was killed
   */
  private static Optional<Change> follow(List<String> said, Map<Node, Integer> there) {
    Optional<Change> begun = Optional.empty();
    for (String line : said) {
      Change change = Change.of(line);
      boolean done = line.startsWith("put ");
      if (done) {
        there.put(change.name(), change.version());
      }
      begun = done ? Optional.empty() : Optional.of(change);
    }
    return begun;
  }

  /** Opens a store, and asserts that it is as it was before what was begun last, or after it. */
  private static Map<Node, Integer> whatIsLeft(
      Path folder, GraphVersions versions, Map<Node, Integer> before, Optional<Change> begun)
      throws IOException {
    if (before.isEmpty() && (DiskStore.isNew(folder) || isUnfinished(folder))) {
      remove(folder);
      return before;
    }
    Map<Node, Integer> after = new HashMap<>(before);
    begun.ifPresent(change -> after.put(change.name(), change.version()));
    try (DiskStore store = DiskStore.open(folder)) {
      Map<Node, Integer> found = store.graph().read(versions::in);
      assertThat(found).isIn(before, after);
      if (store.isSettled()) {
        assertThat(store.graph().read(GraphVersions::derivedIn))
            .isEqualTo(GraphVersions.derived(found));
      }
      return found;
    }
  }

  /** A transaction that a process spoke of. */
  private record Change(Node name, int version) {
    static Change of(String line) {
      String[] words = line.split(" ");
      return new Change(NodeFactory.createURI(words[1]), Integer.parseInt(words[2]));
    }
  }

  /** With the whole way of an article into a store, and several stores in one process. */
  @Test
  void killedWhileArticlesAreMappedIntoItItOpensWithWholeArticles() throws Exception {
    WholeArticles articles = new WholeArticles();
    Random chance = new Random(1944);
    Map<Integer, Map<Integer, Long>> told = new HashMap<>();
    int processes = 2;
    int stores = 3;
    waiting = Optional.of(FillingProcess.ofArticles(parent, stores, 0));
    for (int kill = 1; kill <= processes; kill++) {
      FillingProcess running = waiting.orElseThrow();
      waiting = Optional.of(FillingProcess.ofArticles(parent, stores, kill));
      killAtSomeMoment(running, chance, 40, 80);
      for (int store = 0; store < stores; store++) {
        Map<Integer, Long> all = told.computeIfAbsent(store, key -> new HashMap<>());
        all.putAll(running.told(store));
        check(parent.resolve(Integer.toString(store)), all, articles);
      }
    }
    assertThat(told.values()).as("what was put before a kill").anyMatch(all -> !all.isEmpty());
  }

  private static void check(Path folder, Map<Integer, Long> told, WholeArticles articles)
      throws IOException {
    if (told.isEmpty() && (DiskStore.isNew(folder) || isUnfinished(folder))) {
      remove(folder);
      return;
    }
    try (DiskStore store = DiskStore.open(folder)) {
      Map<Integer, Long> found = articles.check(store);
      told.forEach(
          (article, version) -> assertThat(found.get(article)).isGreaterThanOrEqualTo(version));
    }
  }

  private static boolean isUnfinished(Path folder) {
    return StoreState.read(folder).stage() == StoreState.Stage.CREATING;
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      KeptFiles.delete(folder);
    }
  }
}
