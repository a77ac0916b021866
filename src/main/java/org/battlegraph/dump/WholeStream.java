package org.battlegraph.dump;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** A packed file that can be unpacked from its beginning only. Behind a break it has nothing. */
final class WholeStream implements BlockStream {
  private static final int BUFFER = 1 << 16;

  /** What was unpacked before a break in the same call is lost, so calls are small. */
  private static final int AT_ONCE = 1 << 12;

  private final String name;
  private final Counted raw;
  private final InputStream in;
  private boolean broken;

  WholeStream(Path path, Packing packing) throws IOException {
    name = path.toString();
    raw = new Counted(Files.newInputStream(path));
    InputStream buffered = new BufferedInputStream(raw, BUFFER);
    try {
      in =
          packing == Packing.GZIP
              ? new GZIPInputStream(buffered, BUFFER)
              : new BZip2CompressorInputStream(buffered, true);
    } catch (IOException e) {
      raw.close();
      throw new BrokenStreamException(e.getMessage(), e);
    }
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (broken) {
      return -1;
    }
    try {
      return in.read(into, from, Math.min(length, AT_ONCE));
    } catch (IOException e) {
      broken = true;
      throw new BrokenStreamException("the file breaks off; fetch it again: " + e.getMessage(), e);
    }
  }

  /** Returns how many bytes of the file have been read. */
  long packedBytes() {
    return raw.count;
  }

  @Override
  public long end() {
    return Long.MAX_VALUE;
  }

  @Override
  public String place(long position) {
    return "%s, byte %d of its text".formatted(name, position);
  }

  @Override
  public void close() throws IOException {
    raw.close();
  }

  /** Counts what goes through. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = in.read(into, from, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
