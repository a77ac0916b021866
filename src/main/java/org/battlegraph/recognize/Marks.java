package org.battlegraph.recognize;

import java.util.Arrays;
import org.battlegraph.model.text.Span;

/**
 * Marked offsets of a text. What is asked of a span takes time by the length of the span,
 * sixty-four offsets at a look; a set of the JDK would look for the next mark as far as the article
 * goes.
 */
public final class Marks {
  private static final int FIRST = 16;

  private long[] words = new long[FIRST];

  /** Marks an offset. */
  public void add(int offset) {
    add(new Span(offset, offset + 1));
  }

  /** Marks all offsets of a span. */
  public void add(Span span) {
    int needed = (span.end() + Long.SIZE - 1) / Long.SIZE;
    if (needed > words.length) {
      words = Arrays.copyOf(words, Math.max(needed, 2 * words.length));
    }
    for (int i = span.begin(); i < span.end(); i++) {
      words[i / Long.SIZE] |= 1L << i;
    }
  }

  /** Tells whether an offset is marked. */
  public boolean isAt(int offset) {
    int word = offset / Long.SIZE;
    return word < words.length && (words[word] >>> offset & 1) != 0;
  }

  /** Tells whether an offset of a span is marked. */
  public boolean isIn(Span span) {
    return next(span.begin(), span.end()) < span.end();
  }

  /** Returns the first marked offset from one on and before a limit; the limit if there is none. */
  public int next(int offset, int limit) {
    int end = Math.min(limit, words.length * Long.SIZE);
    int from = offset;
    while (from < end) {
      long marked = words[from / Long.SIZE] >>> from;
      if (marked != 0) {
        return Math.min(limit, from + Long.numberOfTrailingZeros(marked));
      }
      from = (from / Long.SIZE + 1) * Long.SIZE;
    }
    return limit;
  }
}
