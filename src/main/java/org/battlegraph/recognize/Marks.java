package org.battlegraph.recognize;

import java.util.BitSet;
import org.battlegraph.model.text.Span;

/**
 * Marked offsets of a text. What is asked of a span takes time by the length of the span; a bare
 * set of bits would look for the next mark as far as the article goes.
 */
public final class Marks {
  private final BitSet marks = new BitSet();

  /** Marks an offset. */
  public void add(int offset) {
    marks.set(offset);
  }

  /** Marks all offsets of a span. */
  public void add(Span span) {
    marks.set(span.begin(), span.end());
  }

  /** Tells whether an offset is marked. */
  public boolean isAt(int offset) {
    return marks.get(offset);
  }

  /** Tells whether an offset of a span is marked. */
  public boolean isIn(Span span) {
    return next(span.begin(), span.end()) < span.end();
  }

  /** Returns the first marked offset from one on and before a limit; the limit if there is none. */
  public int next(int offset, int limit) {
    int next = offset;
    while (next < limit && !marks.get(next)) {
      next++;
    }
    return next;
  }
}
