package org.battlegraph.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Joins neighboring Chinese characters into pairs. Into the index goes every character and, at its
 * place, its pair with the next one. Of what is asked for, pairs are made where that can be, and
 * only a character without a neighbor stays alone (第 and 軍 of 第11軍). Each character keeps a place
 * of its own on both sides, so that a phrase is found across digits.
 */
final class HanPairs extends TokenFilter {
  private final NameAnalyzer.Side side;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  private Optional<State> next = Optional.empty();
  private Optional<String> pair = Optional.empty();
  private boolean begun;
  private boolean joinedToLast;
  private int skipped;

  HanPairs(TokenStream input, NameAnalyzer.Side side) {
    super(input);
    this.side = side;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (pair.isPresent()) { // the index: at the place of the character that was given before
      term.setEmpty().append(pair.get());
      step.setPositionIncrement(0);
      pair = Optional.empty();
      return true;
    }
    while (advance()) {
      Optional<String> joined = joined();
      boolean secondOfPair = joinedToLast;
      joinedToLast = joined.isPresent();
      if (side == NameAnalyzer.Side.INDEX) {
        pair = joined;
        return true;
      }
      if (joined.isPresent() || !secondOfPair) {
        joined.ifPresent(both -> term.setEmpty().append(both));
        step.setPositionIncrement(step.getPositionIncrement() + skipped);
        skipped = 0;
        return true;
      }
      skipped += step.getPositionIncrement();
    }
    return false;
  }

  /** Goes to the next token, with the one behind it read already. */
  private boolean advance() throws IOException {
    if (!begun) {
      begun = true;
      next = read();
    }
    if (next.isEmpty()) {
      return false;
    }
    State current = next.get();
    next = read();
    restoreState(current);
    return true;
  }

  private Optional<State> read() throws IOException {
    return input.incrementToken() ? Optional.of(captureState()) : Optional.empty();
  }

  /** This character with the next, if that follows at once. */
  private Optional<String> joined() {
    if (next.isEmpty() || !isHan()) {
      return Optional.empty();
    }
    State current = captureState();
    String first = term.toString();
    int end = offset.endOffset();
    restoreState(next.get());
    boolean follows = isHan() && offset.startOffset() == end;
    String second = term.toString();
    restoreState(current);
    return follows ? Optional.of(first + second) : Optional.empty();
  }

  private boolean isHan() {
    String text = term.toString();
    return text.codePointCount(0, text.length()) == 1
        && Character.isIdeographic(text.codePointAt(0));
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    next = Optional.empty();
    pair = Optional.empty();
    begun = false;
    joinedToLast = false;
    skipped = 0;
  }
}
