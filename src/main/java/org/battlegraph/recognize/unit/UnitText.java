package org.battlegraph.recognize.unit;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.NameBounds;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Reading;

/** One passage with what the rules so far have taken of it. Offsets are those of the article. */
final class UnitText {
  private static final Pattern LINE_BREAK = Pattern.compile("\\s*[\\n\\r]\\s*");

  private final Reading reading;
  private final Span span;
  private final NameBounds bounds;
  private final KnownNames known;
  private final BitSet taken = new BitSet();

  UnitText(Reading reading, Span span, NameBounds bounds, KnownNames known) {
    this.reading = reading;
    this.span = span;
    this.bounds = bounds;
    this.known = known;
  }

  Span span() {
    return span;
  }

  KnownNames known() {
    return known;
  }

  Reading reading() {
    return reading;
  }

  /** Returns a matcher that sees the passage alone. */
  Matcher matcher(Pattern pattern) {
    return pattern.matcher(reading.folded()).region(span.begin(), span.end());
  }

  /** Returns the words as they stand in the article, without line breaks. */
  String words(int begin, int end) {
    return LINE_BREAK.matcher(reading.words(new Span(begin, end))).replaceAll("");
  }

  String folded(int begin, int end) {
    return reading.folded().substring(begin, end);
  }

  boolean isFree(Span words) {
    int next = taken.nextSetBit(words.begin());
    return next < 0 || next >= words.end();
  }

  void take(Span words) {
    taken.set(words.begin(), words.end());
  }

  /** Returns where a name begins whose known part begins at {@code end}. */
  int nameBegin(int end, int longest) {
    int previous = taken.previousSetBit(end - 1) + 1;
    int floor = Math.max(span.begin(), previous);
    int begin = bounds.begin(reading.folded(), floor, end);
    return end - begin > longest ? end : begin;
  }

  /** Tells whether a unit ends at an offset. */
  boolean isTakenBefore(int offset) {
    return offset > span.begin() && taken.get(offset - 1);
  }
}
