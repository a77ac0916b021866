package org.battlegraph.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a file is packed, told by its first bytes: files are renamed, and bytes are not. */
enum Packing {
  PLAIN,
  GZIP,
  BZIP2;

  /** Returns how a file is packed. */
  static Packing of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(3);
    }
    if (head.length >= 2 && head[0] == 0x1f && head[1] == (byte) 0x8b) {
      return GZIP;
    }
    return head.length == 3 && head[0] == 'B' && head[1] == 'Z' && head[2] == 'h' ? BZIP2 : PLAIN;
  }
}
