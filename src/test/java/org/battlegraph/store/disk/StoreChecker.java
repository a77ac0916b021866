package org.battlegraph.store.disk;

import java.nio.file.Path;

/** Checks what a {@link StoreFiller} left behind. Run as a process of its own. */
final class StoreChecker {
  private StoreChecker() {}

  /**
   * Checks, and says which version of each article it found.
   *
   * @param args the folder
   */
  public static void main(String... args) {
    try (DiskStore store = DiskStore.open(Path.of(args[0]))) {
      new WholeArticles()
          .check(store)
          .forEach((article, version) -> System.out.println("found " + article + " " + version));
    }
  }
}
