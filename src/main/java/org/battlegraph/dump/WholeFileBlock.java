package org.battlegraph.dump;

import java.io.IOException;
import java.nio.file.Path;

/**
 * All pages of a file that can be unpacked from its beginning only. Other than a {@link HeldBlock}
 * it holds none of them, so it can be sent to another machine, and it is as large as the file.
 *
 * @param number its number, from 1
 * @param file the file
 * @param packing gz, or bz2 in one stream
 * @param wiki what the addresses of pages begin with
 * @param size how many bytes the file has
 */
record WholeFileBlock(int number, String file, Packing packing, String wiki, long size)
    implements Block {
  private static final long serialVersionUID = 1L;

  @Override
  public String place() {
    return file;
  }

  @Override
  public void read(PageVisitor visitor) {
    PageXml xml = new PageXml(wiki);
    try (BlockStream in = new WholeStream(Path.of(file), packing)) {
      PageScanner scanner = new PageScanner(in, visitor::problem);
      for (var slice = scanner.next(); slice.isPresent(); slice = scanner.next()) {
        xml.read(slice.get(), visitor::problem).ifPresent(visitor::page);
      }
    } catch (IOException e) {
      throw new DumpException(file + ": cannot be read: " + Reason.of(e), e);
    }
  }
}
