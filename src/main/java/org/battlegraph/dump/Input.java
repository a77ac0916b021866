package org.battlegraph.dump;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** One file or folder that is mapped. */
sealed interface Input permits DumpFile, ArticleFolder {
  /** Returns what tells it from another, or from itself after a change. */
  Identity identity();

  /** Returns what is wrong with it as a whole, though the rest can be read. */
  List<Problem> problems();

  /**
   * Cuts it into blocks, one after the other as they are asked for.
   *
   * @param first the number of the first
   * @param bytes about how many bytes a block has
   */
  Iterator<Block> blocks(int first, long bytes);

  /**
   * Cuts it into blocks that hold no pages, however it is packed; what can only be unpacked from
   * its beginning is one block.
   *
   * @param first the number of the first
   * @param bytes about how many bytes a block has, where it can be cut
   */
  default Iterator<Block> sendableBlocks(int first, long bytes) {
    return blocks(first, bytes);
  }

  /**
   * What tells an input from another.
   *
   * @param path the file or folder, as the user gave it
   * @param size how many bytes
   * @param modified when it was last changed (ISO 8601); of a folder empty
   * @param hash of a file its size and samples of its bytes; of a folder the names, sizes and times
   *     of its files
   */
  record Identity(String path, long size, String modified, String hash) {
    /** Tells whether both are the same, though they may lie elsewhere or have another time. */
    boolean hasContentOf(Identity other) {
      return size == other.size && hash.equals(other.hash);
    }

    /** Tells whether both are one file or folder, however its path is written. */
    boolean hasPathOf(Identity other) {
      return absolute(path).equals(absolute(other.path));
    }

    private static Path absolute(String path) {
      return Path.of(path).toAbsolutePath().normalize();
    }
  }
}
