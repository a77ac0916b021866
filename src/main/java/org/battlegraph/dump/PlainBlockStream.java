package org.battlegraph.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A part of a file that is not packed. */
final class PlainBlockStream implements BlockStream {
  private final String name;
  private final long begin;
  private final long end;
  private final InputStream in;

  PlainBlockStream(Path path, long begin, long end) throws IOException {
    name = path.toString();
    this.begin = begin;
    this.end = end;
    in = Channels.newInputStream(FileChannel.open(path).position(begin));
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    return in.read(into, from, length);
  }

  @Override
  public long end() {
    return end - begin;
  }

  @Override
  public String place(long position) {
    return "%s, byte %d".formatted(name, begin + position);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
