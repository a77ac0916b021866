package org.battlegraph.dump;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Blocks of a file that can be unpacked from its beginning only, read as they are asked for. */
final class HeldBlocks implements Iterator<Block> {
  private final DumpFile file;
  private final long bytes;
  private final WholeStream in;
  private final PageScanner scanner;
  private final List<Problem> problems = new ArrayList<>();
  private int number;
  private long packed;
  private Optional<PageScanner.Slice> ahead = Optional.empty();
  private boolean done;

  HeldBlocks(DumpFile file, int first, long bytes) throws IOException {
    this.file = file;
    this.bytes = bytes;
    number = first;
    in = new WholeStream(file.path(), file.packing());
    scanner = new PageScanner(in, problems::add);
    advance();
  }

  @Override
  public boolean hasNext() {
    return ahead.isPresent() || !problems.isEmpty();
  }

  @Override
  public Block next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    List<PageScanner.Slice> slices = new ArrayList<>();
    long size = 0;
    while (ahead.isPresent() && size < bytes) {
      slices.add(ahead.get());
      size += ahead.get().xml().length;
      advance();
    }
    long read = ahead.isPresent() ? in.packedBytes() : file.identity().size();
    HeldBlock block =
        new HeldBlock(
            number++, file.path().toString(), file.wiki(), read - packed, slices, problems);
    packed = read;
    problems.clear();
    return block;
  }

  private void advance() {
    if (done) {
      return;
    }
    try {
      ahead = scanner.next();
      if (ahead.isEmpty()) {
        done = true;
        in.close();
      }
    } catch (IOException e) {
      throw new DumpException(file.path() + ": cannot be read: " + Reason.of(e), e);
    }
  }
}
