package org.battlegraph.dump;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Cuts the bytes of a dump into pages, so that one page that is broken breaks no other.
 *
 * <p>In the text of a page every {@code <} is written {@code &lt;}, so the tags of pages stand
 * nowhere else.
 */
final class PageScanner {
  /** MediaWiki takes 2 MB of text for a page; escaped it may be more. */
  static final int LONGEST = 8 << 20;

  private static final byte[] BEGIN = "<page>".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "</page>".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] TITLE = "<title>".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END_OF_TITLE = "</title>".getBytes(StandardCharsets.US_ASCII);

  /** A title has 255 bytes at most, and stands at the head of its page. */
  private static final int LONGEST_HEAD = 1 << 11;

  private static final int CHUNK = 1 << 16;

  private final BlockStream in;
  private final Consumer<Problem> problems;
  private byte[] buffer = new byte[2 * CHUNK];

  /** The position in the text of the first byte in the buffer. */
  private long first;

  private int next;
  private int limit;

  PageScanner(BlockStream in, Consumer<Problem> problems) {
    this.in = in;
    this.problems = problems;
  }

  /**
   * A page as it stands in the dump.
   *
   * @param place where it begins
   * @param xml its bytes, tags included
   */
  record Slice(String place, byte[] xml) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /** Returns the next page that begins in the block, if there is one. */
  Optional<Slice> next() throws IOException {
    while (true) {
      try {
        if (!findBegin()) {
          return Optional.empty();
        }
        Optional<Slice> page = page();
        if (page.isPresent()) {
          return page;
        }
      } catch (BlockStream.BrokenStreamException e) {
        broken(e);
      }
    }
  }

  /** Goes to where a page of the block begins, and tells whether there is one. */
  private boolean findBegin() throws IOException {
    while (true) {
      int found = find(BEGIN, next, limit);
      if (found >= 0) {
        next = found;
        return first + found < in.end();
      }
      next = Math.max(next, limit - BEGIN.length + 1);
      if (first + next >= in.end() || !fill()) {
        return false;
      }
    }
  }

  /** Reads the page that begins here; empty if it is none, which has been told. */
  private Optional<Slice> page() throws IOException {
    String place = in.place(first + next);
    int from = next + BEGIN.length;
    while (true) {
      int end = find(END, from, limit);
      int another = find(BEGIN, from, end < 0 ? limit : end);
      if (another >= 0) {
        problems.accept(new Problem(place, "the page has no end before the next begins"));
        next = another;
        return Optional.empty();
      }
      if (end >= 0 && end - next <= LONGEST) {
        byte[] xml = Arrays.copyOfRange(buffer, next, end + END.length);
        next = end + END.length;
        return Optional.of(new Slice(place, xml));
      }
      int behind = Math.max(from, limit - END.length + 1) - next;
      if ((end < 0 ? limit : end) - next > LONGEST) {
        problems.accept(
            new Problem(
                place,
                "%sthe page is longer than %d MB, which no article is"
                    .formatted(title(), LONGEST >> 20)));
        skip();
        return Optional.empty();
      }
      if (!fill(place)) {
        problems.accept(new Problem(place, "the input ends in the middle of the page"));
        next = limit;
        return Optional.empty();
      }
      from = next + behind;
    }
  }

  /** The title of the page that begins here, as it is written, with a colon; empty without one. */
  private String title() {
    int from = find(TITLE, next, Math.min(limit, next + LONGEST_HEAD));
    int to = from < 0 ? -1 : find(END_OF_TITLE, from, Math.min(limit, from + LONGEST_HEAD));
    int begin = from + TITLE.length;
    return to < 0 ? "" : new String(buffer, begin, to - begin, StandardCharsets.UTF_8) + ": ";
  }

  /** Passes over a page of any length without keeping it. */
  private void skip() throws IOException {
    while (true) {
      int end = find(END, next, limit);
      int another = find(BEGIN, next + 1, end < 0 ? limit : end);
      if (another >= 0 || end >= 0) {
        next = another >= 0 ? another : end + END.length;
        return;
      }
      next = Math.max(next + 1, limit - END.length + 1);
      if (!fill()) {
        next = limit;
        return;
      }
    }
  }

  private boolean fill(String page) throws IOException {
    try {
      return fill();
    } catch (BlockStream.BrokenStreamException e) {
      problems.accept(new Problem(page, "the page breaks off"));
      throw e;
    }
  }

  /** Reads more behind what has not been looked at yet. */
  private boolean fill() throws IOException {
    if (next > 0) {
      System.arraycopy(buffer, next, buffer, 0, limit - next);
      first += next;
      limit -= next;
      next = 0;
    }
    if (buffer.length - limit < CHUNK) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int read = in.read(buffer, limit, buffer.length - limit);
    limit += Math.max(0, read);
    return read >= 0;
  }

  /** Drops what was read before something broke; the blocks behind tell of their own parts. */
  private void broken(BlockStream.BrokenStreamException e) {
    if (first + limit < in.end()) {
      problems.accept(new Problem(in.place(first + limit), e.getMessage()));
    }
    first += limit;
    next = 0;
    limit = 0;
  }

  private int find(byte[] tag, int from, int to) {
    for (int i = from; i <= to - tag.length; i++) {
      if (buffer[i] == '<' && Arrays.equals(buffer, i, i + tag.length, tag, 0, tag.length)) {
        return i;
      }
    }
    return -1;
  }
}
