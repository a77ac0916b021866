package org.battlegraph.store.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.battlegraph.BattlegraphException;
import org.battlegraph.UnwritableFileException;
import org.battlegraph.store.GraphFile;
import org.battlegraph.store.GraphStore;
import org.battlegraph.store.disk.StoreState.Stage;

/**
 * A graph in a folder on disk.
 *
 * <p>What is written in one transaction of {@link #graph()} is there as a whole or not at all,
 * however the process ends. One process at a time has the folder open, for reading too.
 *
 * <pre>{@code
 * try (DiskStore store = DiskStore.openOrCreate(Path.of("store"))) {
 *   store.graph().write(RdfFile.of(Path.of("seeds.nq"))::read);
 *   store.settle(); // what follows stood in the file
 * }
 * }</pre>
 */
public final class DiskStore implements AutoCloseable {
  private static final String DATA = "data";
  private static final String KEPT = "kept";

  private final Path folder;
  private final StoreLock lock;
  private final DatasetGraph data;
  private final GraphStore graph;
  private StoreState state;
  private List<Path> made = List.of();

  private DiskStore(Path folder, StoreLock lock, StoreState state) {
    this.folder = folder;
    this.lock = lock;
    this.state = state;
    this.data = connect(folder);
    this.graph =
        GraphStore.over(DatasetFactory.wrap(new WatchedDataset(data, folder, new Unsettling())));
  }

  /**
   * Opens a store.
   *
   * @param folder where it lies
   * @throws StoreException if there is none, it was not made to its end, another version wrote it,
   *     or another process has it open
   */
  public static DiskStore open(Path folder) {
    if (!Files.exists(folder) || isEmpty(folder)) {
      throw new StoreException(folder, "there is no store: map --store or load --store makes one");
    }
    return openThere(folder);
  }

  /**
   * Opens a store, or makes an empty one where there is nothing.
   *
   * @param folder where it lies or goes: a store, an empty folder, or a name that is not taken
   * @throws StoreException as {@link #open}, and if the folder holds something else
   */
  public static DiskStore openOrCreate(Path folder) {
    if (Files.exists(folder) && !isEmpty(folder)) {
      return openThere(folder);
    }
    DiskStore store = create(folder);
    store.become(new StoreState(0, Stage.SETTLED));
    return store;
  }

  /**
   * Makes a store of a great many quads by TDB2's bulk loader. It is a store when all are in it; if
   * anything fails, nothing is left of it.
   *
   * @param folder an empty folder, or a name that is not taken
   * @param writer sends the quads
   * @param check looks at the graph and throws what speaks against it
   * @throws StoreException if the folder holds something, or cannot be written to
   */
  public static DiskStore load(
      Path folder, Consumer<StreamRDF> writer, Consumer<GraphStore> check) {
    if (!isNew(folder)) {
      throw new StoreException(folder, "there is something already");
    }
    DiskStore store = create(folder);
    try {
      store.loadBulk(writer);
      check.accept(store.graph);
      store.become(store.state.next());
      return store;
    } catch (BattlegraphException e) {
      store.discard();
      throw e;
    } catch (RuntimeException | Error e) {
      store.discard();
      Optional<String> reason = StoreException.reason(e);
      if (reason.isEmpty()) {
        throw e;
      }
      throw new StoreException(
          folder, "cannot be made, and nothing is left of it: " + reason.get(), e);
    }
  }

  /** Tells whether a store would be made there, and not opened. */
  public static boolean isNew(Path folder) {
    return !Files.exists(folder) || isEmpty(folder);
  }

  private static DiskStore create(Path folder) {
    List<Path> made =
        Files.exists(folder)
            ? Stream.of(DATA, KEPT, StoreState.FILE, StoreState.PART, StoreLock.FILE)
                .map(folder::resolve)
                .toList()
            : List.of(folder);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException(
          folder, "the folder cannot be made: " + UnwritableFileException.reason(folder, e), e);
    }
    StoreLock lock = StoreLock.take(folder);
    try {
      StoreState creating = new StoreState(0, Stage.CREATING);
      creating.write(folder);
      DiskStore store = new DiskStore(folder, lock, creating);
      store.made = made;
      return store;
    } catch (RuntimeException | Error e) {
      remove(made, lock);
      throw e;
    }
  }

  private static DiskStore openThere(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new StoreException(folder, "a file, and no folder of a store");
    }
    if (!StoreState.isThere(folder)) {
      throw new StoreException(folder, foreign(folder));
    }
    StoreState.read(folder);
    StoreLock lock = StoreLock.take(folder);
    try {
      StoreState state = StoreState.read(folder);
      if (state.stage() == Stage.CREATING) {
        throw new StoreException(
            folder,
            "the store was not made to its end: remove the folder and make it again from its files");
      }
      return new DiskStore(folder, lock, state);
    } catch (RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }

  private static String foreign(Path folder) {
    return Files.exists(folder.resolve("tdb.lock")) || Files.exists(folder.resolve("Data-0001"))
        ? "a database of TDB2, but no store of Battlegraph: write it as N-Quads with tdb2.tdbdump and load that into another folder"
        : "not a store, and not empty: give another folder";
  }

  /** What an interrupted creation may leave before it has begun counts as nothing. */
  private static boolean isEmpty(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(path -> path.getFileName().toString())
          .allMatch(name -> name.equals(StoreLock.FILE) || StoreState.isPart(name));
    } catch (IOException e) {
      throw new StoreException(folder, "cannot be read: " + e.getMessage(), e);
    }
  }

  private static DatasetGraph connect(Path folder) {
    try {
      Path data = Files.createDirectories(folder.resolve(DATA));
      JournalTail.trim(data);
      return DatabaseMgr.connectDatasetGraph(Location.create(data.toString()));
    } catch (IOException | TDBException e) {
      throw new StoreException(folder, "cannot be opened: " + e.getMessage(), e);
    } catch (RuntimeException | InternalError e) {
      // What TDB2 throws over a damaged or unwritable file is of many kinds.
      throw new StoreException(
          folder,
          "cannot be opened: "
              + StoreException.reason(e)
                  .orElseGet(() -> e.getMessage() + "; restore it from a backup"),
          e);
    }
  }

  /** The graph. Each of its transactions is on the disk when it has ended. */
  public GraphStore graph() {
    return graph;
  }

  /** Where it lies. */
  public Path folder() {
    return folder;
  }

  /**
   * Tells whether all was derived that follows from what its articles state; not after a write, and
   * not when a process ended in the middle of one.
   */
  public synchronized boolean isSettled() {
    return state.stage() == Stage.SETTLED;
  }

  /** Notes that all was derived that follows. */
  public synchronized void settle() {
    if (!isSettled()) {
      become(state.at(Stage.SETTLED));
    }
  }

  /**
   * Notes that a change of several transactions begins, so that a process that ends before the last
   * of them, or before the first, leaves word of it.
   */
  public synchronized void unsettle() {
    if (isSettled()) {
      become(state.next());
    }
  }

  /** What was made of the graph as it is now, and is kept beside it. */
  public synchronized KeptFiles kept() {
    return new KeptFiles(folder.resolve(KEPT), state.generation());
  }

  /**
   * Writes the graph anew without the room that former states of it take. Nothing else may use the
   * store meanwhile.
   */
  public void compact() {
    DatabaseMgr.compact(data, true);
  }

  /**
   * Writes all quads to a file of N-Quads, from which {@link #load} makes the store again.
   *
   * @param file {@code .nq} or {@code .nq.gz}; it appears when it is complete
   * @throws org.battlegraph.store.RdfFileException if it cannot be written
   */
  public void backup(Path file) {
    Txn.executeRead(data, () -> GraphFile.writeUnsorted(data, file));
  }

  /** Unsettles the store before it is changed, and settles it again if the change is taken back. */
  private final class Unsettling implements WatchedDataset.Changes {
    private Optional<StoreState> former = Optional.empty();

    @Override
    public void begin() {
      synchronized (DiskStore.this) {
        if (state.stage() == Stage.SETTLED) {
          StoreState settled = state;
          become(state.next());
          former = Optional.of(settled);
        }
      }
    }

    @Override
    public void commit() {
      synchronized (DiskStore.this) {
        former = Optional.empty();
      }
    }

    @Override
    public void abort() {
      synchronized (DiskStore.this) {
        former.ifPresent(DiskStore.this::become);
        former = Optional.empty();
      }
    }
  }

  private synchronized void become(StoreState next) {
    next.write(folder);
    state = next;
  }

  private void loadBulk(Consumer<StreamRDF> writer) {
    // One without threads of its own: where the disk is full, the others wait for theirs for ever.
    DataLoader loader = LoaderFactory.sequentialLoader(data, (format, arguments) -> {});
    loader.startBulk();
    writer.accept(loader.stream());
    loader.finishBulk();
  }

  /**
   * Removes a store that this process made, because it is of no use after all; a folder that was
   * there before stays, empty. One that was opened stays as it is.
   */
  public void discard() {
    try {
      TDBInternal.expel(data, true);
    } catch (RuntimeException | InternalError ofThrownAwayFiles) {
      // The disk is full or gone, and the files go whatever state they are in.
    }
    remove(made, lock);
  }

  /** If files stay, the state says that they were not made to their end. */
  private static void remove(List<Path> made, StoreLock lock) {
    try (lock) {
      for (Path path : made) {
        if (Files.exists(path)) {
          KeptFiles.delete(path);
        }
      }
    } catch (IOException notPermitted) {
      return;
    }
  }

  @Override
  public void close() {
    TDBInternal.expel(data, true);
    lock.close();
  }
}
