package org.battlegraph.dump;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.TreeMap;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;

/** Streams of a bz2 file, one behind the other. One that is broken is passed over. */
final class Bzip2BlockStream implements BlockStream {
  /**
   * What a stream of a hundred pages stays under. So much is unpacked before any of it is handed
   * out, since only the checksum at its end tells that it is what was packed.
   */
  private static final int CHECKED = 16 << 20;

  private final String name;
  private final FileChannel file;
  private final long blockEnd;

  /** Where in the text each stream begins, and where in the file. */
  private final TreeMap<Long, Long> places = new TreeMap<>();

  private long stream;
  private long streamEnd;
  private long read;
  private long end = Long.MAX_VALUE;
  private @Nullable InputStream current;

  /**
   * Opens a part of a file.
   *
   * @param begin where its first stream begins
   * @param blockEnd where the first stream behind it begins, or the size of the file
   */
  Bzip2BlockStream(Path path, long begin, long blockEnd) throws IOException {
    name = path.toString();
    file = FileChannel.open(path);
    this.blockEnd = blockEnd;
    streamEnd = begin;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    try {
      while (current != null || open()) {
        int count = current.read(into, from, length);
        if (count >= 0) {
          read += count;
          return count;
        }
        current = null;
      }
      return -1;
    } catch (IOException e) {
      current = null;
      throw new BrokenStreamException(
          "a bz2 stream is broken, and what was in it is lost; fetch the file again: "
              + e.getMessage(),
          e);
    }
  }

  private boolean open() throws IOException {
    if (streamEnd >= file.size()) {
      return false;
    }
    stream = streamEnd;
    streamEnd = Bzip2Streams.next(file, stream + 1);
    if (stream >= blockEnd && end == Long.MAX_VALUE) {
      end = read;
    }
    places.put(read, stream);
    file.position(stream);
    InputStream packed =
        new BufferedInputStream(new Limited(Channels.newInputStream(file), streamEnd - stream));
    InputStream unpacked = new BZip2CompressorInputStream(packed);
    byte[] checked = unpacked.readNBytes(CHECKED);
    InputStream whole = new ByteArrayInputStream(checked);
    current = checked.length < CHECKED ? whole : new SequenceInputStream(whole, unpacked);
    return true;
  }

  @Override
  public long end() {
    return end;
  }

  @Override
  public String place(long position) {
    var begin = places.floorEntry(position);
    return begin == null
        ? name
        : "%s, stream at byte %d, byte %d of its text"
            .formatted(name, begin.getValue(), position - begin.getKey());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** The bytes of one stream and no more. */
  private static final class Limited extends InputStream {
    private final InputStream in;
    private long left;

    Limited(InputStream in, long left) {
      this.in = in;
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      if (left <= 0) {
        return -1;
      }
      left--;
      return in.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (left <= 0) {
        return -1;
      }
      int count = in.read(into, from, (int) Math.min(length, left));
      left -= Math.max(0, count);
      return count;
    }
  }
}
