package org.battlegraph.zh;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.text.Span;

/**
 * A regular expression that is tried only where the character allows it.
 *
 * <p>An expression with a hundred alternatives costs most where it fails, which is nearly
 * everywhere. The characters that a match can begin with are found once, by asking the expression
 * itself: what fails on a single character without having wanted more of the text fails on any text
 * that begins so.
 */
public final class QuickPattern {
  /** Stand for the characters that an expression does not name. */
  private static final String OTHERS = "龘齉éжあア☃、　\u25A1\uFFFD";

  private static final int ASCII = 128;

  private final Pattern pattern;
  private final BitSet first;
  private final boolean anywhere;

  private QuickPattern(Pattern pattern, BitSet first, boolean anywhere) {
    this.pattern = pattern;
    this.first = first;
    this.anywhere = anywhere;
  }

  /**
   * Makes a pattern.
   *
   * @param regex the expression. One that looks behind itself for something is tried everywhere,
   *     and so is one that can begin with characters it does not name
   */
  public static QuickPattern of(String regex) {
    return of("", regex);
  }

  /**
   * Makes a pattern with a condition.
   *
   * @param condition what must hold as well where a match begins: an expression that takes no
   *     character
   * @param regex the expression
   */
  public static QuickPattern of(String condition, String regex) {
    return beginningLike(regex, condition + regex);
  }

  /**
   * Makes a pattern whose matches begin as those of another do.
   *
   * @param begin the other expression
   * @param regex the expression
   */
  public static QuickPattern beginningLike(String begin, String regex) {
    Pattern whole = Pattern.compile(regex);
    BitSet first = new BitSet();
    if (begin.contains("(?<=") || begin.contains("\\b")) {
      return new QuickPattern(whole, first, true);
    }
    Matcher single = Pattern.compile(begin).matcher("");
    for (int i = 0; i < OTHERS.length(); i++) {
      if (begin.indexOf(OTHERS.charAt(i)) < 0 && canBegin(single, OTHERS.charAt(i))) {
        return new QuickPattern(whole, first, true);
      }
    }
    for (char c = 0; c < ASCII; c++) {
      first.set(c, canBegin(single, c));
    }
    begin.chars().forEach(c -> first.set(c, canBegin(single, (char) c)));
    return new QuickPattern(whole, first, false);
  }

  /**
   * Makes a pattern whose matches begin with one of some characters.
   *
   * @param characters the characters
   * @param regex the expression
   */
  public static QuickPattern startingWith(String characters, String regex) {
    BitSet first = new BitSet();
    characters.chars().forEach(first::set);
    return new QuickPattern(Pattern.compile(regex), first, false);
  }

  private static boolean canBegin(Matcher single, char c) {
    single.reset(String.valueOf(c));
    return single.lookingAt() || single.hitEnd();
  }

  /** Tells whether a match can begin with a character. */
  public boolean canBeginWith(char c) {
    return anywhere || first.get(c);
  }

  /** Returns the expression. */
  public Pattern pattern() {
    return pattern;
  }

  /** Returns a search through a part of a text. */
  public Scan scan(String text, Span part) {
    return new Scan(text, part);
  }

  /** One search through a part of a text; for one thread. */
  public final class Scan {
    private final String text;
    private final int end;
    private final Matcher matcher;
    private int at;

    private Scan(String text, Span part) {
      this.text = text;
      this.at = part.begin();
      this.end = part.end();
      this.matcher = pattern.matcher(text).region(at, end).useTransparentBounds(!anywhere);
    }

    /** Finds the next match, behind the last one; the matcher then tells it. */
    public boolean find() {
      if (anywhere) {
        return matcher.find();
      }
      while (at < end) {
        if (first.get(text.charAt(at)) && matcher.region(at, end).lookingAt()) {
          at = Math.max(at + 1, matcher.end());
          return true;
        }
        at++;
      }
      return false;
    }

    /** Returns what tells the last match. */
    public Matcher matcher() {
      return matcher;
    }
  }
}
