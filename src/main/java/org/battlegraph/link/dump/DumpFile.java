package org.battlegraph.link.dump;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/**
 * A file as Wikimedia publishes it: plain, or compressed as its ending says.
 *
 * @param path where it lies
 * @param progress is told how far reading has come
 */
record DumpFile(Path path, Progress progress) {
  private static final int BUFFER = 1 << 16;

  /** Opens it from the start. Files in several parts one after another are read as one. */
  InputStream open() throws IOException {
    InputStream raw =
        progress.watch(Files.newInputStream(path), path.getFileName().toString(), Files.size(path));
    try {
      return decompressed(new BufferedInputStream(raw, BUFFER));
    } catch (IOException e) {
      raw.close();
      throw new BrokenDumpException(path + ":1: " + reason(e));
    }
  }

  private InputStream decompressed(InputStream in) throws IOException {
    String name = path.getFileName().toString();
    if (name.endsWith(".gz")) {
      return new GZIPInputStream(in, BUFFER);
    }
    return name.endsWith(".bz2") ? new BZip2CompressorInputStream(in, true) : in;
  }

  /** Returns what went wrong, at a line of the file. */
  String at(long line, IOException e) {
    return e instanceof BrokenDumpException
        ? e.getMessage()
        : "%s:%d: the file breaks off: %s".formatted(path, line, reason(e));
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
