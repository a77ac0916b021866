package org.battlegraph.dump;

import java.io.Closeable;
import java.io.IOException;

/**
 * The text of a block as bytes, and what follows it: a page that begins in a block may end behind
 * it.
 */
interface BlockStream extends Closeable {
  /**
   * Reads some bytes.
   *
   * @return how many, or -1 at the end of the input
   * @throws BrokenStreamException if a part cannot be read; the next call reads the part behind it
   */
  int read(byte[] into, int from, int length) throws IOException;

  /**
   * Returns how many bytes of the text belong to the block; {@link Long#MAX_VALUE} as long as that
   * is not known, which is as long as none behind them has been read.
   */
  long end();

  /** Returns where the byte at a position of the text stands in the file, for messages. */
  String place(long position);

  /** A part of a file cannot be read, and another begins behind it. */
  final class BrokenStreamException extends IOException {
    private static final long serialVersionUID = 1L;

    BrokenStreamException(String message, IOException cause) {
      super(message, cause);
    }
  }
}
