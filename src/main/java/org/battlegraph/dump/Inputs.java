package org.battlegraph.dump;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The dumps and folders that are mapped together.
 *
 * <pre>{@code
 * Inputs inputs = Inputs.of(List.of(Path.of("zhwiki-pages-articles-multistream.xml.bz2")));
 * inputs.blocks(Inputs.BLOCK_BYTES).forEachRemaining(block -> System.out.println(block.place()));
 * }</pre>
 */
public final class Inputs {
  /** About how many bytes a block has, unless somebody wants it otherwise. */
  public static final long BLOCK_BYTES = 8L << 20;

  private final List<Input> inputs;

  private Inputs(List<Input> inputs) {
    this.inputs = List.copyOf(inputs);
  }

  /**
   * Looks at files and folders.
   *
   * @param paths dumps (XML, also .gz and .bz2) and folders of articles
   * @throws DumpException if one is not there, or is neither
   */
  public static Inputs of(List<Path> paths) {
    List<Input> inputs = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new DumpException(path + ": no such file or folder");
      }
      inputs.add(Files.isDirectory(path) ? ArticleFolder.of(path) : DumpFile.of(path));
    }
    return new Inputs(inputs);
  }

  /** Returns how many bytes they have, as they lie on the disk. */
  public long size() {
    return identities().stream().mapToLong(Input.Identity::size).sum();
  }

  /** Returns what tells them from others. */
  List<Input.Identity> identities() {
    return inputs.stream().map(Input::identity).toList();
  }

  /** Returns what is wrong with them as a whole, although they can be read. */
  public List<Problem> problems() {
    return inputs.stream().flatMap(input -> input.problems().stream()).toList();
  }

  /**
   * Cuts them into blocks, numbered from 1, one after the other as they are asked for; the same
   * blocks each time.
   *
   * @param bytes about how many bytes a block has
   */
  public Iterator<Block> blocks(long bytes) {
    return new Blocks((input, first) -> input.blocks(first, bytes));
  }

  /**
   * Cuts them into blocks that hold no pages, so that each can be sent to another machine which
   * sees the same files. A file that can be unpacked from its beginning only (gz, and bz2 in one
   * stream) is one block; all else is cut as by {@link #blocks}.
   *
   * @param bytes about how many bytes a block has, where it can be cut
   */
  public Iterator<Block> sendableBlocks(long bytes) {
    return new Blocks((input, first) -> input.sendableBlocks(first, bytes));
  }

  /** Cuts an input. */
  private interface Cutting {
    Iterator<Block> cut(Input input, int first);
  }

  /** The blocks of one input behind those of another. */
  private final class Blocks implements Iterator<Block> {
    private final Iterator<Input> left = inputs.iterator();
    private final Cutting cutting;
    private Iterator<Block> current = Collections.emptyIterator();
    private int next = 1;

    Blocks(Cutting cutting) {
      this.cutting = cutting;
    }

    @Override
    public boolean hasNext() {
      while (!current.hasNext() && left.hasNext()) {
        current = cutting.cut(left.next(), next);
      }
      return current.hasNext();
    }

    @Override
    public Block next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Block block = current.next();
      next = block.number() + 1;
      return block;
    }
  }
}
