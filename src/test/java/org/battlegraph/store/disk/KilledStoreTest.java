package org.battlegraph.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fifty times a store is cut off in the middle of its work: ten processes are killed, each of which
 * writes to five stores, each of these at another point.
 */
class KilledStoreTest {
  private static final int KILLS = 10;
  private static final int STORES = 5;

  /** A process is killed before a store is there, or up to so many articles later. */
  private static final int MOST_LINES = 40;

  /** So long after what it said last, which is longer than an article takes. */
  private static final int LONGEST_REST_MILLIS = 80;

  @TempDir private Path parent;

  private final WholeArticles articles = new WholeArticles();
  private Optional<FillingProcess> waiting = Optional.empty();

  @AfterEach
  void end() {
    waiting.ifPresent(FillingProcess::close);
  }

  @Test
  void killedAtFiftyMomentsItOpensWithWholeArticlesAndWithAllThatItSaidItHas() throws Exception {
    Random chance = new Random(1944);
    Map<Integer, Map<Integer, Long>> told = new HashMap<>();
    int written = 0;
    waiting = Optional.of(FillingProcess.start(parent, STORES, 0));
    for (int kill = 1; kill <= KILLS; kill++) {
      FillingProcess running = waiting.orElseThrow();
      // The next one loads its classes while this one writes.
      waiting = Optional.of(FillingProcess.start(parent, STORES, kill));
      running.go();
      running.awaitLines(chance.nextInt(MOST_LINES));
      Thread.sleep(chance.nextInt(LONGEST_REST_MILLIS));
      running.kill();
      for (int store = 0; store < STORES; store++) {
        Map<Integer, Long> all = told.computeIfAbsent(store, key -> new HashMap<>());
        all.putAll(running.told(store));
        written += running.told(store).size();
        check(parent.resolve(Integer.toString(store)), all);
      }
    }
    assertThat(written).as("articles that were put before a kill").isGreaterThan(KILLS * STORES);
  }

  private void check(Path folder, Map<Integer, Long> told) throws Exception {
    if (told.isEmpty() && (DiskStore.isNew(folder) || isUnfinished(folder))) {
      if (Files.exists(folder)) {
        KeptFiles.delete(folder);
      }
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
}
