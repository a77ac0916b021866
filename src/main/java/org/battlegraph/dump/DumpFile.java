package org.battlegraph.dump;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of {@code pages-articles} XML.
 *
 * @param path the file
 * @param packing how it is packed
 * @param wiki what the addresses of its pages begin with; empty if it does not say
 * @param identity what tells it from another
 */
record DumpFile(Path path, Packing packing, String wiki, Input.Identity identity) implements Input {
  /** What a dump says of its wiki stands before its first page. */
  private static final int HEAD = 1 << 14;

  private static final int SHORT = 1 << 7;

  /** A stream that is longer than this is the whole file, and not one of many. */
  private static final long LONGEST_STREAM = 32L << 20;

  /** A block of bz2 has 900,000 bytes at most, and more where bytes are repeated. */
  private static final int LONGEST_BLOCK = 1 << 20;

  private static final int SAMPLES = 64;
  private static final int SAMPLE = 1 << 16;
  private static final Pattern ROOT = Pattern.compile("<mediawiki[\\s>]");
  private static final Pattern BASE = Pattern.compile("<base>([^<\\s]*/)[^/<]*</base>");
  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([^\"']*)[\"']");

  /**
   * Looks at a file.
   *
   * @throws DumpException if it is no dump
   */
  static DumpFile of(Path path) {
    try {
      Packing packing = Packing.of(path);
      String head = head(path, packing);
      if (!ROOT.matcher(head).find()) {
        requireWholeBeginning(path, packing);
      }
      if (head.indexOf('\0') >= 0) {
        throw new DumpException(path + ": the dump is not UTF-8 (UTF-16?); convert it first");
      }
      Matcher encoding = ENCODING.matcher(head);
      if (encoding.find() && !encoding.group(1).equalsIgnoreCase("UTF-8")) {
        throw new DumpException(
            "%s: the dump is in %s and not in UTF-8; convert it first"
                .formatted(path, encoding.group(1)));
      }
      if (!ROOT.matcher(head).find()) {
        throw new DumpException(
            path + ": not a dump of a MediaWiki: <mediawiki> is not its first element");
      }
      Matcher base = BASE.matcher(head);
      return new DumpFile(path, packing, base.find() ? base.group(1) : "", identity(path));
    } catch (BlockStream.BrokenStreamException e) {
      throw new DumpException(
          path + ": the file is damaged at its beginning; fetch it again: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new DumpException(path + ": cannot be read: " + Reason.of(e), e);
    }
  }

  /**
   * Bytes as characters, since what is looked for is ASCII. A break is told when pages are read.
   */
  private static String head(Path path, Packing packing) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    byte[] chunk = new byte[SHORT]; // what is unpacked in one call before a break is lost
    try (BlockStream in =
        packing == Packing.PLAIN
            ? new PlainBlockStream(path, 0, Long.MAX_VALUE)
            : new WholeStream(path, packing)) {
      for (int read = 0; read >= 0 && head.size() < HEAD; read = in.read(chunk, 0, SHORT)) {
        head.write(chunk, 0, read);
      }
    } catch (BlockStream.BrokenStreamException e) {
      // what stands before the break may tell enough; that it breaks is told when pages are read
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  /**
   * What a damaged block unpacks to is taken for anything before its checksum is read.
   *
   * @throws BlockStream.BrokenStreamException if the first block is damaged
   */
  private static void requireWholeBeginning(Path path, Packing packing) throws IOException {
    if (packing == Packing.PLAIN) {
      return;
    }
    byte[] chunk = new byte[SAMPLE];
    try (BlockStream in = new WholeStream(path, packing)) {
      int read = 0;
      for (int left = LONGEST_BLOCK; left > 0 && read >= 0; left -= read) {
        read = in.read(chunk, 0, chunk.length);
      }
    }
  }

  private static Identity identity(Path path) throws IOException {
    MessageDigest digest = sha256();
    try (FileChannel file = FileChannel.open(path)) {
      long size = file.size();
      digest.update(Long.toString(size).getBytes(StandardCharsets.US_ASCII));
      ByteBuffer sample = ByteBuffer.allocate(SAMPLE);
      for (int i = 0; i < SAMPLES; i++) {
        sample.clear();
        file.read(sample, Math.max(0, size - SAMPLE) * i / (SAMPLES - 1));
        digest.update(sample.flip());
      }
      return new Identity(
          path.toString(),
          size,
          Files.getLastModifiedTime(path).toString(),
          HexFormat.of().formatHex(digest.digest()));
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public List<Problem> problems() {
    try {
      return head(path, packing).contains("<!DOCTYPE")
          ? List.of(
              new Problem(
                  path.toString(),
                  "the dump has a document type (DTD), which no MediaWiki writes; its entities are"
                      + " not read"))
          : List.of();
    } catch (IOException e) {
      throw new DumpException(path + ": cannot be read: " + Reason.of(e), e);
    }
  }

  @Override
  public Iterator<Block> blocks(int first, long bytes) {
    try {
      return switch (packing) {
        case PLAIN -> new Cuts(first, bytes);
        case GZIP -> new HeldBlocks(this, first, bytes);
        case BZIP2 -> isMultistream() ? new Cuts(first, bytes) : new HeldBlocks(this, first, bytes);
      };
    } catch (IOException e) {
      throw new DumpException(path + ": cannot be read: " + Reason.of(e), e);
    }
  }

  @Override
  public Iterator<Block> sendableBlocks(int first, long bytes) {
    try {
      if (packing == Packing.PLAIN || packing == Packing.BZIP2 && isMultistream()) {
        return new Cuts(first, bytes);
      }
      Block whole = new WholeFileBlock(first, path.toString(), packing, wiki, identity.size());
      return List.of(whole).iterator();
    } catch (IOException e) {
      throw new DumpException(path + ": cannot be read: " + Reason.of(e), e);
    }
  }

  private boolean isMultistream() throws IOException {
    try (FileChannel file = FileChannel.open(path)) {
      long second = Bzip2Streams.next(file, 1, LONGEST_STREAM);
      return second < file.size()
          && Bzip2Streams.next(file, second + 1, LONGEST_STREAM) - second <= LONGEST_STREAM;
    }
  }

  /** Blocks between bytes of the file, found one after the other. */
  private final class Cuts implements Iterator<Block> {
    private final long bytes;
    private int number;
    private long begin;

    Cuts(int first, long bytes) {
      this.number = first;
      this.bytes = bytes;
    }

    @Override
    public boolean hasNext() {
      return begin < identity.size();
    }

    @Override
    public Block next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      long end = Math.min(identity.size(), cut(begin + bytes));
      FileBlock block = new FileBlock(number++, path.toString(), packing, wiki, begin, end);
      begin = end;
      return block;
    }

    private long cut(long about) {
      if (packing == Packing.PLAIN || about >= identity.size()) {
        return about;
      }
      try (FileChannel file = FileChannel.open(path)) {
        return Bzip2Streams.next(file, about);
      } catch (IOException e) {
        throw new DumpException(path + ": cannot be read: " + Reason.of(e), e);
      }
    }
  }
}
