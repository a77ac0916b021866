package org.battlegraph.dump;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Finds where the streams of a bz2 file begin. A multistream file is many bz2 files one behind the
 * other, each of which can be unpacked for itself.
 *
 * <p>The index beside a dump says the same of it; looking takes little longer than reading the
 * index would, and needs none.
 */
final class Bzip2Streams {
  /**
   * "BZh", a digit, and the number that each stream begins with, which is that of its first block.
   */
  private static final int[] BEGIN = {'B', 'Z', 'h', -1, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59};

  private static final int CHUNK = 1 << 18;

  private Bzip2Streams() {}

  /** Returns the position of the first stream that begins at a position or behind it. */
  static long next(FileChannel file, long from) throws IOException {
    return next(file, from, Long.MAX_VALUE);
  }

  /**
   * Returns the position of the first stream that begins at a position or behind it; the size of
   * the file if there is none in so many bytes.
   */
  static long next(FileChannel file, long from, long within) throws IOException {
    ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
    long last = within > Long.MAX_VALUE - from ? Long.MAX_VALUE : from + within;
    for (long at = from; at < Math.min(last, file.size()); at += CHUNK - BEGIN.length + 1) {
      chunk.clear();
      int length = fill(file, chunk, at);
      for (int i = 0; i <= length - BEGIN.length; i++) {
        if (begins(chunk.array(), i)) {
          return at + i;
        }
      }
    }
    return file.size();
  }

  private static int fill(FileChannel file, ByteBuffer chunk, long at) throws IOException {
    while (chunk.hasRemaining() && file.read(chunk, at + chunk.position()) >= 0) {
      // a read may give less than there is
    }
    return chunk.position();
  }

  private static boolean begins(byte[] bytes, int at) {
    for (int i = 0; i < BEGIN.length; i++) {
      if (BEGIN[i] >= 0 && bytes[at + i] != BEGIN[i]) {
        return false;
      }
    }
    return bytes[at + 3] >= '1' && bytes[at + 3] <= '9';
  }
}
