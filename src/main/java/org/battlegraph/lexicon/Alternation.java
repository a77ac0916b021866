package org.battlegraph.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns lists of words into regular expressions. */
public final class Alternation {
  private Alternation() {}

  /**
   * Returns an expression that matches any of the words, the longest first, as one group that
   * captures nothing and gives nothing back.
   *
   * @throws IllegalArgumentException if there are no words
   */
  public static String of(Collection<String> words) {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("an alternation of no words");
    }
    return words.stream()
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(w -> w))
        .map(Alternation::quote)
        .collect(Collectors.joining("|", "(?>", ")"));
  }

  /** Returns a word as an expression; 炮 also matches the variant 砲. */
  public static String quote(String word) {
    return Pattern.quote(word).replace("\\Q", "").replace("\\E", "").replace("炮", "[炮砲]");
  }
}
