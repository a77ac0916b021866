package org.battlegraph.dump;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps other runs out of a folder of parts, until it is released or the process ends.
 *
 * @param file the file that is locked
 * @param held the lock
 */
record FolderLock(FileChannel file, FileLock held) {
  private static final String NAME = ".lock";

  /**
   * Locks a folder, which is made if it is not there.
   *
   * @throws DumpException if another run has it, or it holds what no run has written
   */
  static FolderLock of(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new DumpException(folder + ": not a folder; --output of a dump is one");
    }
    Files.createDirectories(folder);
    requireOwn(folder);
    FileChannel file =
        FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Optional<FileLock> held = tryLock(file);
    if (held.isEmpty()) {
      file.close();
      throw new DumpException(folder + ": another run is writing it; wait for its end");
    }
    return new FolderLock(file, held.get());
  }

  void release() throws IOException {
    held.release();
    file.close();
  }

  private static Optional<FileLock> tryLock(FileChannel file) throws IOException {
    try {
      return Optional.ofNullable(file.tryLock());
    } catch (OverlappingFileLockException e) {
      return Optional.empty(); // a run of this very process
    }
  }

  /** What others keep in a folder is not mixed with parts. */
  private static void requireOwn(Path folder) throws IOException {
    if (Manifest.of(folder).isPresent()) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      Optional<Path> strange =
          files.filter(file -> !file.endsWith(NAME) && !WholeFile.isUnfinished(file)).findFirst();
      if (strange.isPresent()) {
        throw new DumpException(
            "%s is not empty, and no run has begun it (it has %s); give another --output"
                .formatted(folder, strange.get().getFileName()));
      }
    }
  }
}
