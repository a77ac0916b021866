package org.battlegraph.recognize.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.NameBounds;
import org.battlegraph.lexicon.WordIndex;
import org.battlegraph.model.mention.EventKind;
import org.battlegraph.model.mention.EventMention;
import org.battlegraph.model.provenance.Evidence;
import org.battlegraph.model.provenance.RuleName;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Reading;
import org.battlegraph.zh.QuickPattern;

/** One passage with the events found in it so far; what is taken is not read again. */
final class EventText {
  private final Reading reading;
  private final Span span;
  private final NameBounds bounds;
  private final BitSet taken = new BitSet();
  private final List<EventMention> found = new ArrayList<>();

  EventText(Reading reading, Span span, NameBounds bounds) {
    this.reading = reading;
    this.span = span;
    this.bounds = bounds;
  }

  List<EventMention> found() {
    return List.copyOf(found);
  }

  /** Returns a search through the passage. */
  QuickPattern.Scan scan(QuickPattern pattern) {
    return pattern.scan(reading.folded(), span);
  }

  Matcher matcher(Pattern pattern) {
    return pattern.matcher(reading.folded()).region(span.begin(), span.end());
  }

  List<WordIndex.Hit<EventKind>> find(WordIndex<EventKind> words) {
    return words.find(reading.folded(), span);
  }

  String folded(int begin, int end) {
    return reading.folded().substring(begin, end);
  }

  Span span() {
    return span;
  }

  boolean isFree(int begin, int end) {
    int next = taken.nextSetBit(begin);
    return next < 0 || next >= end;
  }

  /** Returns where a name begins whose known part begins at {@code end}. */
  int nameBegin(int end) {
    int previous = taken.previousSetBit(end - 1) + 1;
    int begin = bounds.begin(reading.folded(), Math.max(span.begin(), previous), end);
    // 同年冬季攻勢: what is left of a date is no part of the name.
    while (begin < end && "年月底初末".indexOf(reading.folded().charAt(begin)) >= 0) {
      begin++;
    }
    return begin;
  }

  /** Adds an event if no earlier rule took any of its words. */
  void add(int begin, int end, String rule, EventKind kind, boolean anaphor) {
    if (isFree(begin, end)) {
      taken.set(begin, end);
      Span words = new Span(begin, end);
      Evidence evidence = Evidence.of(words, new RuleName("event." + rule));
      found.add(new EventMention(evidence, reading.words(words), kind, anaphor));
    }
  }
}
