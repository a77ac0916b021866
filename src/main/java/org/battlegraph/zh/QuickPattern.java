package org.battlegraph.zh;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is tried only where it has a chance.
 *
 * <p>An expression with a hundred alternatives costs most where it fails, which is nearly
 * everywhere. So an automaton made of the expression looks first, and the expression itself is
 * tried where that does not say no.
 */
public final class QuickPattern {
  private final Pattern pattern;
  private final MatchBegins begins;

  /** A search in which nothing has a chance, for all who ask. */
  private final Scan nothing;

  private QuickPattern(Pattern pattern, MatchBegins begins) {
    this.pattern = pattern;
    this.begins = begins;
    this.nothing = new Scan("", 0, from -> from);
  }

  /**
   * Makes a pattern.
   *
   * @param regex the expression. It may not refer to its groups, and one that may match no
   *     character is tried everywhere
   */
  public static QuickPattern of(String regex) {
    return new QuickPattern(Pattern.compile(regex), MatchBegins.of(regex));
  }

  /** Tells by the characters there whether a match can begin at an index of a text. */
  public boolean canBeginAt(String text, int index) {
    return begins.isAt(text, index);
  }

  /**
   * Tells whether a match begins at an index of a text and ends by a limit. It sees what stands
   * between the two alone.
   */
  public boolean isAt(String text, int index, int limit) {
    return index < limit
        && begins.isAt(text, index)
        && pattern.matcher(text).region(index, limit).lookingAt();
  }

  /** Tells whether a whole word matches; of an empty one it tells that it does not. */
  public boolean matches(String word) {
    return !word.isEmpty() && begins.isAt(word, 0) && pattern.matcher(word).matches();
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
    return scan(text.substring(part.begin(), part.end()), part.begin());
  }

  /** Returns a search through some words, which sees them alone, and in which offsets count. */
  public Scan scan(String words) {
    return scan(words, 0);
  }

  /** Tells whether a match stands in some words, of which it sees nothing around. */
  public boolean isIn(String words) {
    return scan(words).find();
  }

  /**
   * Returns a search through some words, which sees them alone.
   *
   * @param words the words
   * @param shift where they stand in the text in which all offsets count
   */
  Scan scan(String words, int shift) {
    return new Scan(words, shift, from -> begins.next(words, from, words.length()));
  }

  /**
   * Returns a search through some words, which sees them alone.
   *
   * @param words the words
   * @param shift where they stand in the text in which all offsets count
   * @param chances where a match may begin, as far as one or two characters tell
   */
  Scan scan(String words, int shift, Chances chances) {
    return new Scan(
        words,
        shift,
        from -> {
          int at = chances.next(from);
          while (at < words.length() && !begins.goesOn(words, at)) {
            at = chances.next(at + 1);
          }
          return at;
        });
  }

  /**
   * Returns a search through a part of a text, which sees that part alone.
   *
   * @param text the text, in which all offsets count
   * @param part the part
   * @param chances where in the words of the part a match may begin, by what only the caller knows
   */
  public Scan scan(String text, Span part, Function<String, Chances> chances) {
    String words = text.substring(part.begin(), part.end());
    return new Scan(words, part.begin(), chances.apply(words));
  }

  /** Returns a search that finds nothing, and is made once. */
  Scan nothing() {
    return nothing;
  }

  /** Returns what is known of where a match can begin; absent if it can anywhere. */
  Optional<MatchBegins> begins() {
    return begins.anywhere() ? Optional.empty() : Optional.of(begins);
  }

  /** Where a match has a chance. */
  @FunctionalInterface
  public interface Chances {
    /** Returns the first such index from one on; the end of the text if there is none. */
    int next(int from);
  }

  /** One search through a part of a text; for one thread. Offsets are those of the whole text. */
  public final class Scan {
    private final String part;
    private final int shift;
    private final Chances chances;

    /** Made when there is something to try. */
    private @Nullable Matcher matcher;

    private int at;

    private Scan(String part, int shift, Chances chances) {
      this.part = part;
      this.shift = shift;
      this.chances = chances;
    }

    /** Finds the next match, behind the last one. */
    public boolean find() {
      if (begins.anywhere()) {
        return matcher().find();
      }
      int end = part.length();
      at = chances.next(at);
      while (at < end) {
        if (matcher().region(at, end).lookingAt()) {
          at = Math.max(at + 1, matcher().end());
          return true;
        }
        at = chances.next(at + 1);
      }
      return false;
    }

    private Matcher matcher() {
      if (matcher == null) {
        matcher = pattern.matcher(part).useTransparentBounds(true).useAnchoringBounds(false);
      }
      return matcher;
    }

    /** Returns where the match begins. */
    public int start() {
      return matcher().start() + shift;
    }

    /** Returns where the match ends. */
    public int end() {
      return matcher().end() + shift;
    }

    /** Returns the words of the match. */
    public String group() {
      return matcher().group();
    }

    /** Tells whether a group took part in the match. */
    public boolean has(String group) {
      return matcher().start(group) >= 0;
    }

    /** Returns where a group of the match begins, which took part in it. */
    public int start(String group) {
      return matcher().start(group) + shift;
    }

    /** Returns where a group of the match ends, which took part in it. */
    public int end(String group) {
      return matcher().end(group) + shift;
    }

    /** Returns the words of a group of the match; none if it took no part. */
    public String group(String group) {
      return has(group) ? matcher().group(group) : "";
    }
  }
}
