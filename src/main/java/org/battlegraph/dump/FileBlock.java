package org.battlegraph.dump;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The pages of a dump that begin between two bytes of its file.
 *
 * @param number its number, from 1
 * @param file the file
 * @param packing plain, or bz2 in streams
 * @param wiki what the addresses of pages begin with
 * @param begin the first byte; that of a stream if it is packed
 * @param end the first byte behind it
 */
record FileBlock(int number, String file, Packing packing, String wiki, long begin, long end)
    implements Block {
  private static final long serialVersionUID = 1L;

  @Override
  public long size() {
    return end - begin;
  }

  @Override
  public String place() {
    return "%s, bytes %d to %d".formatted(file, begin, end);
  }

  @Override
  public void read(PageVisitor visitor) {
    PageXml xml = new PageXml(wiki);
    try (BlockStream in = open()) {
      PageScanner scanner = new PageScanner(in, visitor::problem);
      for (var slice = scanner.next(); slice.isPresent(); slice = scanner.next()) {
        xml.read(slice.get(), visitor::problem).ifPresent(visitor::page);
      }
    } catch (IOException e) {
      throw new DumpException(place() + ": cannot be read: " + Reason.of(e), e);
    }
  }

  private BlockStream open() throws IOException {
    return packing == Packing.BZIP2
        ? new Bzip2BlockStream(Path.of(file), begin, end)
        : new PlainBlockStream(Path.of(file), begin, end);
  }
}
