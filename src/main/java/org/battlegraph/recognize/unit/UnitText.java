package org.battlegraph.recognize.unit;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.NameBounds;
import org.battlegraph.lexicon.NameFinder;
import org.battlegraph.model.text.Span;
import org.battlegraph.recognize.Reading;
import org.battlegraph.zh.PatternSet;
import org.battlegraph.zh.QuickPattern;

/** One passage with what the rules so far have taken of it. Offsets are those of the article. */
final class UnitText {
  /** No name is as long. */
  private static final int FARTHEST = 32;

  private static final int LONGEST_COUNTRY = 6;

  private static final QuickPattern SERVICE =
      QuickPattern.of("(?:陆军|[海空]军(?!步兵|陆战|航空))(?=\\p{IsIdeographic}{0,4}第)");

  private static final Pattern LINE_BREAK = Pattern.compile("\\s*[\\n\\r]\\s*");

  private final Reading reading;
  private final Span span;
  private final NameBounds bounds;
  private final KnownNames known;
  private final Nations nations;
  private final PatternSet.Sight sight;
  private final BitSet taken = new BitSet();

  /** Makes a text of which nothing is taken. */
  UnitText(
      Reading reading,
      Span span,
      NameBounds bounds,
      Nations nations,
      KnownNames known,
      PatternSet.Sight sight) {
    this.reading = reading;
    this.span = span;
    this.bounds = bounds;
    this.nations = nations;
    this.known = known;
    this.sight = sight;
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

  /** Starts a search of the passage. */
  QuickPattern.Scan search(QuickPattern search) {
    return sight.scan(search);
  }

  /** Starts a search of the passage where a match has a chance by what only the rule knows. */
  QuickPattern.Scan search(QuickPattern search, Function<String, QuickPattern.Chances> chances) {
    return sight.scan(search, chances);
  }

  /** Returns where names stand in the passage. */
  List<Span> find(NameFinder names) {
    return names.find(reading.folded(), span);
  }

  /** Returns the words as they stand in the article, without line breaks. */
  String words(int begin, int end) {
    String words = reading.words(new Span(begin, end));
    boolean broken = words.indexOf('\n') >= 0 || words.indexOf('\r') >= 0;
    return broken ? LINE_BREAK.matcher(words).replaceAll("") : words;
  }

  String folded(int begin, int end) {
    return reading.folded().substring(begin, end);
  }

  /** Tells whether any of some characters stands in the passage. */
  boolean hasAny(String characters) {
    for (int i = span().begin(); i < span().end(); i++) {
      if (characters.indexOf(reading.folded().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  boolean isFree(Span words) {
    for (int i = words.begin(); i < words.end(); i++) {
      if (taken.get(i)) {
        return false;
      }
    }
    return true;
  }

  void take(Span words) {
    taken.set(words.begin(), words.end());
  }

  /**
   * Returns where a name begins whose known part begins at {@code end}, without a nation; {@code
   * end} if there is nothing before it, or more than a name has.
   */
  int nameBegin(int end, int longest) {
    int begin = bounds.begin(reading.folded(), floor(end), end);
    begin = nations.withoutNation(this, begin, end);
    return end - begin > longest ? end : begin;
  }

  /**
   * Returns where a name before an offset can begin at the earliest. A set of bits would look for
   * the last one that is set as far back as the article goes.
   */
  private int floor(int offset) {
    int floor = offset;
    int first = Math.max(span.begin(), offset - FARTHEST);
    while (floor > first && !taken.get(floor - 1)) {
      floor--;
    }
    return floor;
  }

  /** Tells whether nothing that could be a part of a name stands before an offset. */
  boolean isBegin(int offset) {
    return nations.withoutNation(
            this, bounds.begin(reading.folded(), floor(offset), offset), offset)
        == offset;
  }

  /** Tells whether a name that begins at an offset begins inside another word: 成 of 編成. */
  boolean cutsWord(int offset) {
    return bounds.cuts(reading.folded(), offset);
  }

  /**
   * Returns where a name begins without the service of a country before it: in 日本陸軍第13師團 the army
   * is Japan's, and not a word of the division.
   */
  int withoutService(int begin) {
    boolean service = SERVICE.isAt(reading.folded(), begin, span.end());
    for (int from = begin - 2;
        service && from >= Math.max(span.begin(), begin - LONGEST_COUNTRY);
        from--) {
      if (isCountry(new Span(from, begin))) {
        return begin + 2;
      }
    }
    return begin;
  }

  /** Tells whether a stretch is the name of a country, and not that of its army. */
  boolean isCountry(Span words) {
    return nations.isCountry(folded(words.begin(), words.end()));
  }

  /** Tells whether a unit ends at an offset, or before a 的 or 之 that ends there. */
  boolean isTakenBefore(int offset) {
    int end = offset;
    if (end > span.begin() && "的之".indexOf(reading.folded().charAt(end - 1)) >= 0) {
      end--;
    }
    return end > span.begin() && taken.get(end - 1);
  }
}
