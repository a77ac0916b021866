package org.battlegraph.dump;

import java.util.List;

/**
 * Pages of a file that can be unpacked from its beginning only: they are held in memory.
 *
 * @param number its number, from 1
 * @param file the file
 * @param wiki what the addresses of pages begin with
 * @param size how many bytes of the file were read for it
 * @param slices the pages
 * @param problems what was found broken among them
 */
record HeldBlock(
    int number,
    String file,
    String wiki,
    long size,
    List<PageScanner.Slice> slices,
    List<Problem> problems)
    implements Block {
  private static final long serialVersionUID = 1L;

  HeldBlock {
    slices = List.copyOf(slices);
    problems = List.copyOf(problems);
  }

  @Override
  public String place() {
    return slices.isEmpty() ? file : slices.get(0).place();
  }

  @Override
  public void read(PageVisitor visitor) {
    PageXml xml = new PageXml(wiki);
    for (PageScanner.Slice slice : slices) {
      xml.read(slice, visitor::problem).ifPresent(visitor::page);
    }
    problems.forEach(visitor::problem);
  }
}
