package org.battlegraph.zh;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.text.Span;

/**
 * A regular expression that is tried only where the character allows it.
 *
 * <p>An expression with a hundred alternatives costs most where it fails, which is nearly
 * everywhere. So the characters that a match can begin with are found once, by {@link FirstChars},
 * and elsewhere it is not tried.
 */
public final class QuickPattern {
  private final Pattern pattern;
  private final FirstChars first;

  private QuickPattern(Pattern pattern, FirstChars first) {
    this.pattern = pattern;
    this.first = first;
  }

  /**
   * Makes a pattern.
   *
   * @param regex the expression. One that can begin with characters it does not name is tried
   *     everywhere
   */
  public static QuickPattern of(String regex) {
    return new QuickPattern(Pattern.compile(regex), FirstChars.of(regex));
  }

  /** Tells whether a match can begin with a character. */
  public boolean canBeginWith(char c) {
    return first.contains(c);
  }

  /** Returns the expression. */
  public Pattern pattern() {
    return pattern;
  }

  /**
   * Returns a search through a part of a text, which sees that part alone.
   *
   * @param text the text, in which all offsets count
   * @param part the part
   */
  public Scan scan(String text, Span part) {
    return new Scan(text.substring(part.begin(), part.end()), part.begin());
  }

  /** One search through a part of a text; for one thread. Offsets are those of the whole text. */
  public final class Scan {
    private final String part;
    private final int shift;
    private final Matcher matcher;
    private int at;

    private Scan(String part, int shift) {
      this.part = part;
      this.shift = shift;
      this.matcher = pattern.matcher(part).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Finds the next match, behind the last one. */
    public boolean find() {
      if (first.any()) {
        return matcher.find();
      }
      int end = part.length();
      while (at < end) {
        if (first.contains(part.charAt(at)) && matcher.region(at, end).lookingAt()) {
          at = Math.max(at + 1, matcher.end());
          return true;
        }
        at++;
      }
      return false;
    }

    /** Returns where the match begins. */
    public int start() {
      return matcher.start() + shift;
    }

    /** Returns where the match ends. */
    public int end() {
      return matcher.end() + shift;
    }

    /** Returns the words of the match. */
    public String group() {
      return matcher.group();
    }

    /** Tells whether a group took part in the match. */
    public boolean has(String group) {
      return matcher.start(group) >= 0;
    }

    /** Returns where a group of the match begins, which took part in it. */
    public int start(String group) {
      return matcher.start(group) + shift;
    }

    /** Returns where a group of the match ends, which took part in it. */
    public int end(String group) {
      return matcher.end(group) + shift;
    }

    /** Returns the words of a group of the match; none if it took no part. */
    public String group(String group) {
      return has(group) ? matcher.group(group) : "";
    }
  }
}
