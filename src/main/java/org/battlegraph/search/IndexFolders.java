package org.battlegraph.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/** The folders of indexes in one parent: one for each graph that is or was shown. */
final class IndexFolders {
  private static final String PREFIX = "names-";

  private IndexFolders() {}

  static Path create(Path parent) throws IOException {
    return Files.createTempDirectory(Files.createDirectories(parent), PREFIX);
  }

  /** Deletes the folders of indexes that nobody writes to any more. */
  static void dropUnused(Path parent) throws IOException {
    if (!Files.isDirectory(parent)) {
      return;
    }
    List<Path> folders;
    try (Stream<Path> entries = Files.list(parent)) {
      folders = entries.filter(each -> each.getFileName().toString().startsWith(PREFIX)).toList();
    }
    for (Path folder : folders) {
      drop(folder);
    }
  }

  private static void drop(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        Lock held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      held.ensureValid();
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    } catch (LockObtainFailedException inUse) {
      return;
    }
    Files.deleteIfExists(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
    Files.deleteIfExists(folder);
  }
}
