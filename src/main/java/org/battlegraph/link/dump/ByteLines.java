package org.battlegraph.link.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a file as bytes, in one buffer that is used again: most lines are looked at and
 * never decoded.
 */
final class ByteLines {
  private static final int CHUNK = 1 << 16;

  /** The longest item has a few megabytes; what is longer is no dump of items. */
  private static final int LONGEST = 1 << 28;

  private final InputStream in;
  private final byte[] chunk = new byte[CHUNK];
  private int chunkStart;
  private int chunkEnd;
  private byte[] line = new byte[CHUNK];
  private int length;
  private long number;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line, and tells whether there is one. */
  boolean next() throws IOException {
    length = 0;
    number++;
    boolean any = false;
    while (true) {
      if (chunkStart == chunkEnd && !fill()) {
        return any;
      }
      any = true;
      int end = chunkStart;
      while (end < chunkEnd && chunk[end] != '\n') {
        end++;
      }
      append(chunkStart, end);
      chunkStart = end;
      if (end < chunkEnd) {
        chunkStart++;
        return true;
      }
    }
  }

  private boolean fill() throws IOException {
    chunkStart = 0;
    chunkEnd = Math.max(0, in.read(chunk, 0, chunk.length));
    return chunkEnd > 0;
  }

  private void append(int from, int to) throws IOException {
    int needed = length + to - from;
    if (needed > LONGEST) {
      throw new IOException("a line of more than " + LONGEST + " bytes");
    }
    if (needed > line.length) {
      line = Arrays.copyOf(line, Math.max(needed, line.length * 2));
    }
    System.arraycopy(chunk, from, line, length, to - from);
    length = needed;
  }

  /** Returns the number of the line, from 1. */
  long number() {
    return number;
  }

  /** Drops what stands between one entity and the next: a comma, spaces. */
  void trim() {
    while (length > 0 && (line[length - 1] <= ' ' || line[length - 1] == ',')) {
      length--;
    }
  }

  boolean isEmpty() {
    return length == 0;
  }

  boolean startsWith(char c) {
    return length > 0 && line[0] == c;
  }

  boolean is(char c) {
    return length == 1 && line[0] == c;
  }

  /** Tells whether some bytes stand in the line before a position. */
  boolean contains(byte[] wanted, int before) {
    int last = Math.min(length, before) - wanted.length;
    for (int i = 0; i <= last; i++) {
      int j = 0;
      while (j < wanted.length && line[i + j] == wanted[j]) {
        j++;
      }
      if (j == wanted.length) {
        return true;
      }
    }
    return false;
  }

  /** Returns the line; bytes that are no UTF-8 become U+FFFD. */
  String text() {
    return new String(line, 0, length, StandardCharsets.UTF_8);
  }
}
