package org.battlegraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Looks again and again whether files have changed. */
final class Watcher {
  private static final long PAUSE_SECONDS = 2;

  private final List<Path> paths;

  Watcher(List<Path> paths) {
    this.paths = List.copyOf(paths);
  }

  /**
   * Does something each time when files have changed and then kept still for one look, until the
   * thread is interrupted.
   *
   * @param change what to do; it runs in this thread
   */
  void watch(Runnable change) throws InterruptedException {
    Map<Path, String> known = look();
    Map<Path, String> before = known;
    while (!Thread.currentThread().isInterrupted()) {
      TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
      Map<Path, String> now = look();
      if (!now.equals(known) && now.equals(before)) {
        known = now;
        change.run();
      }
      before = now;
    }
  }

  private Map<Path, String> look() {
    Map<Path, String> seen = new TreeMap<>();
    for (Path path : paths) {
      try (Stream<Path> files = Files.walk(path)) {
        files.forEach(file -> seen.put(file, state(file)));
      } catch (IOException | UncheckedIOException e) {
        seen.put(path, "not there");
      }
    }
    return seen;
  }

  private static String state(Path file) {
    try {
      BasicFileAttributes read = Files.readAttributes(file, BasicFileAttributes.class);
      return read.lastModifiedTime() + " " + read.size();
    } catch (IOException e) {
      return "gone";
    }
  }
}
