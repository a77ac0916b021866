package org.battlegraph.dump;

import java.io.Serializable;

/**
 * A part of an input that is mapped for itself. It can be sent to another machine that sees the
 * same files.
 *
 * <p>Each page of an input is in one block, and which one depends on the input and the size of the
 * blocks alone.
 */
public sealed interface Block extends Serializable
    permits FileBlock, HeldBlock, FolderBlock, WholeFileBlock {
  /** Returns its number among the blocks of all inputs, from 1. */
  int number();

  /** Returns how many bytes it has, as they lie on the disk. */
  long size();

  /** Returns where it lies, for messages. */
  String place();

  /**
   * Reads its pages. What is broken is told to the visitor, and the rest is read.
   *
   * @throws DumpException if its file is not there any more
   */
  void read(PageVisitor visitor);
}
