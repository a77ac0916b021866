package org.battlegraph.recognize.unit;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.text.Span;

/**
 * A pattern that is tried only where a character stands that a match can begin with.
 *
 * <p>The expressions for units begin with any of hundreds of words, and most of a text begins none
 * of them: to ask for the first character alone is many times as fast as to try all the words. An
 * expression that must stand behind something (a look-behind at its begin) is none for it.
 */
final class Search {
  /** No expression here names it: what can begin with it can begin with anything. */
  private static final String STRANGER = "\u9F98";

  private static final int ASCII = 128;

  private final Pattern pattern;
  private final BitSet first = new BitSet();
  private final boolean anything;

  Search(Pattern pattern) {
    this.pattern = pattern;
    anything = canBegin(STRANGER);
    for (char c = 0; c < ASCII; c++) {
      addFirst(c);
    }
    pattern.pattern().chars().forEach(c -> addFirst((char) c));
  }

  /** A match that one more character could make is one that can begin so. */
  private boolean canBegin(String character) {
    Matcher matcher = pattern.matcher(character);
    return matcher.lookingAt() || matcher.hitEnd();
  }

  private void addFirst(char c) {
    if (canBegin(String.valueOf(c))) {
      first.set(c);
    }
  }

  /** Tells whether a match can begin with a character. */
  boolean mayBegin(char c) {
    return anything || first.get(c);
  }

  /** Starts a search of a stretch of a text; what is asked for around a match may lie outside. */
  Run in(String text, Span span) {
    return new Run(text, span);
  }

  /** One search. */
  final class Run {
    private final String text;
    private final int end;
    private final Matcher matcher;
    private int next;

    private Run(String text, Span span) {
      this.text = text;
      this.next = span.begin();
      this.end = span.end();
      this.matcher = pattern.matcher(text).useTransparentBounds(true);
    }

    /** Goes to the next match, if there is one. */
    boolean find() {
      while (next < end) {
        if (mayBegin(text.charAt(next))
            && matcher.region(next, end).lookingAt()
            && matcher.end() > next) {
          next = matcher.end();
          return true;
        }
        next++;
      }
      return false;
    }

    /** Returns the match. */
    Matcher matcher() {
      return matcher;
    }
  }
}
