package org.battlegraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.battlegraph.api.Inferred;
import org.battlegraph.store.disk.DiskStore;

/** Opens stores for commands that read them. */
final class OpenedStore {
  private OpenedStore() {}

  /** Opens a store; where the last change of it broke off, what follows is derived first. */
  static DiskStore open(Path folder, PrintWriter err) {
    DiskStore store = DiskStore.open(folder);
    if (!store.isSettled()) {
      err.println(
          "battlegraph: "
              + folder
              + ": the last change broke off: articles may be missing, give the same map --store"
              + " again; what follows from those that are there is derived anew");
      err.flush();
      try {
        Inferred.renew(store.graph());
        store.settle();
      } catch (RuntimeException | Error e) {
        store.close();
        throw e;
      }
    }
    return store;
  }
}
