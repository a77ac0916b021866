package org.battlegraph.cli;

import java.util.Optional;
import org.battlegraph.BattlegraphException;
import org.battlegraph.store.disk.DiskStore;
import org.battlegraph.store.disk.StoreException;

/** A store that was just loaded, and appears when it is complete. */
final class NewStore {
  private NewStore() {}

  /**
   * Derives and indexes what a new store wants. If the disk has no room for it, the store goes too:
   * there would be none for deriving it later either.
   */
  static void complete(DiskStore store, Runnable work) {
    try {
      work.run();
    } catch (BattlegraphException e) {
      store.discard();
      throw e;
    } catch (RuntimeException | InternalError e) {
      Optional<StoreException> told = StoreException.ofDisk(store.folder(), e);
      if (told.isEmpty()) {
        throw e;
      }
      store.discard();
      throw told.get();
    }
  }
}
