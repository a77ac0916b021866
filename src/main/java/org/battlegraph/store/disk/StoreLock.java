package org.battlegraph.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.battlegraph.UnwritableFileException;
import org.jspecify.annotations.Nullable;

/**
 * The right to have a store open. The system takes it back when the process ends, however it ends.
 *
 * @param channel the open file behind it
 */
record StoreLock(FileChannel channel) implements AutoCloseable {
  static final String FILE = "lock";

  static StoreLock take(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null || !Files.exists(file)) {
        channel.close();
        throw new StoreException(
            folder,
            "the store is open in another process%s: wait until it has ended or stop it; a server of it can be asked with --endpoint"
                .formatted(holder(file)));
      }
      channel.truncate(0);
      channel.write(
          ByteBuffer.wrap(
              Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
      return new StoreLock(channel);
    } catch (AccessDeniedException e) {
      throw new StoreException(
          folder,
          "not permitted: a store can only be opened by who may write to its folder, for reading too",
          e);
    } catch (IOException e) {
      throw new StoreException(
          folder,
          "cannot be opened, for reading either, where nothing can be written: "
              + UnwritableFileException.reason(file, e),
          e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException ownProcess) {
      return null;
    }
  }

  /** Who has it, as far as that stands in the file. */
  private static String holder(Path file) {
    try {
      String pid = Files.readString(file);
      return pid.isEmpty() ? "" : " (" + pid + ")";
    } catch (IOException notTold) {
      return "";
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The lock goes with the process at the latest.
      return;
    }
  }
}
