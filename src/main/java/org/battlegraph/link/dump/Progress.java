package org.battlegraph.link.dump;

import java.io.InputStream;

/** Is told how far the reading of a file has come. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress NONE = (in, name, size) -> in;

  /**
   * Watches a file being read.
   *
   * @param in the bytes of the file as they lie on the disk
   * @param name what to call it
   * @param size how many there are
   * @return the same bytes, to read instead
   */
  InputStream watch(InputStream in, String name, long size);
}
