package org.battlegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that change are noticed, once for each change. */
class WatcherTest {

  @Test
  void aChangedANewAndALostFileAreNoticed(@TempDir Path folder) throws Exception {
    Path article = Files.writeString(folder.resolve("a.md"), "one");
    Semaphore changes = new Semaphore(0);
    Thread watching = new Thread(() -> watch(folder, changes));
    watching.setDaemon(true);
    watching.start();
    TimeUnit.SECONDS.sleep(1); // it has looked once
    assertThat(changes.tryAcquire()).isFalse();
    Files.writeString(article, "two!");
    assertThat(changes.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
    Files.writeString(folder.resolve("b.md"), "three");
    assertThat(changes.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
    Files.delete(article);
    assertThat(changes.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
    watching.interrupt();
    watching.join(TimeUnit.SECONDS.toMillis(30));
    assertThat(watching.isAlive()).isFalse();
    assertThat(changes.availablePermits()).isZero();
  }

  private static void watch(Path folder, Semaphore changes) {
    try {
      new Watcher(List.of(folder)).watch(changes::release);
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
    }
  }
}
