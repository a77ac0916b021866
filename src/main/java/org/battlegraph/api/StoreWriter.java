package org.battlegraph.api;

import java.util.List;
import org.battlegraph.link.Links;
import org.battlegraph.link.WikidataSource;
import org.battlegraph.model.fact.ArticleFacts;
import org.battlegraph.store.RdfFile;
import org.battlegraph.store.disk.DiskStore;

/**
 * Puts articles into a store on disk. Each is there as a whole or not at all, whatever happens to
 * the process; what follows from all of them is derived at the end, and takes the place of what
 * followed before in one step.
 *
 * <pre>{@code
 * Battlegraph battlegraph = Battlegraph.create();
 * try (var store = org.battlegraph.store.disk.DiskStore.openOrCreate(Path.of("store"))) {
 *   StoreWriter writer = battlegraph.into(store);
 *   battlegraph.read(Path.of("seeds")).articles().forEach(writer::put);
 *   writer.finish();
 * }
 * }</pre>
 */
public final class StoreWriter {
  private final GraphAssembly assembly;
  private final DiskStore store;

  StoreWriter(GraphAssembly assembly, DiskStore store) {
    this.assembly = assembly;
    this.store = store;
  }

  /**
   * Puts an article into the store, in the place of the one that has its name. What follows waits
   * for {@link #finish}.
   *
   * @throws org.battlegraph.store.disk.StoreException if the disk takes no more; the store is as it
   *     was before
   * @throws org.battlegraph.BattlegraphException if the store's things are named under another base
   */
  public void put(ArticleFacts article) {
    assembly.put(store.graph(), article);
  }

  /**
   * Adds what files hold, all of them in one transaction.
   *
   * @param files graphs of articles that the store does not have
   * @throws org.battlegraph.BattlegraphException if they hold another version of an article, or
   *     things that are named under another base; nothing is added
   */
  public void add(List<RdfFile> files) {
    store
        .graph()
        .change(
            quads -> {
              files.forEach(file -> store.graph().write(file::read));
              assembly.check(store.graph());
            });
  }

  /** Derives what follows from all that the store holds, and notes that it is done. */
  public void finish() {
    assembly.settle(store.graph());
    store.settle();
  }

  /** Links the things of the store, as {@link Battlegraph#link} does, in one transaction. */
  public Links link(WikidataSource source) {
    Links links = assembly.link(store.graph(), source);
    store.settle();
    return links;
  }
}
