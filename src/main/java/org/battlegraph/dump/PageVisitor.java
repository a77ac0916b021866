package org.battlegraph.dump;

/** Takes what is read of a block, in its order. */
public interface PageVisitor {
  /** Takes a page. */
  void page(Page page);

  /** Takes what stands there and is no page that can be read. */
  void problem(Problem problem);
}
