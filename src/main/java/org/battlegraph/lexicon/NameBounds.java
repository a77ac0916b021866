package org.battlegraph.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Knows where a proper name of which only the end is certain begins: behind punctuation, a digit,
 * or a word that is no part of names (發動, 於, 司令官).
 */
public final class NameBounds {
  /** A run of characters that is longer is no name, and need not be read to its end. */
  private static final int LONGEST_NAME = 24;

  private final Map<String, List<String>> exceptions;
  private final int longest;

  private NameBounds(Map<String, List<String>> exceptions) {
    this.exceptions = Map.copyOf(exceptions);
    this.longest = exceptions.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * Reads {@code name-bounds.tsv}.
   *
   * @throws LexiconException if it is malformed
   */
  public static NameBounds load() {
    Map<String, List<String>> words = new HashMap<>();
    WordTable.load("name-bounds")
        .rows()
        .forEach(row -> words.put(row.get("word"), row.list("not-in")));
    return new NameBounds(words);
  }

  /**
   * Returns where the name begins.
   *
   * @param folded a folded text
   * @param floor where it may begin at the earliest
   * @param end where its known part begins
   * @return the begin of the name, which is {@code end} if there is nothing before the known part
   */
  public int begin(String folded, int floor, int end) {
    int begin = end;
    int first = Math.max(floor, end - LONGEST_NAME);
    while (begin > first && isNameCharacter(folded.charAt(begin - 1)) && !isBound(folded, begin)) {
      begin--;
    }
    return begin;
  }

  /**
   * Tells whether a word that ends before names runs from before an index over the character there:
   * a name that begins at the second character of 編成 begins with no 成.
   */
  public boolean cuts(String folded, int index) {
    int end = index + 1;
    for (int length = 2; length <= longest && length <= end; length++) {
      if (exceptions.containsKey(folded.substring(end - length, end))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBound(String folded, int end) {
    for (int length = 1; length <= longest && length <= end; length++) {
      String word = folded.substring(end - length, end);
      List<String> longer = exceptions.get(word);
      if (longer != null
          && longer.stream().noneMatch(w -> folded.startsWith(w, end - word.length()))) {
        return true;
      }
    }
    return isCounted(folded, end);
  }

  /** Tells whether a date or a count ends here: 4日, 九月, 800名. */
  private static boolean isCounted(String folded, int end) {
    return end > 1
        && "年月日时名支位艘架辆门挺人万千余多".indexOf(folded.charAt(end - 1)) >= 0
        && "0123456789一二三四五六七八九十百千万数几余多".indexOf(folded.charAt(end - 2)) >= 0;
  }

  private static boolean isNameCharacter(char c) {
    return Character.isIdeographic(c) || c == '·' || c == '\u25A1';
  }
}
