package org.battlegraph.evaluation;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether two facts are proved by the same words. */
final class Quotation {
  private static final Pattern SPACE = Pattern.compile("\\s", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int LONGEST = 8;
  private static final int SHORTEST = 3;

  private Quotation() {}

  /** Tells whether the second fact quotes some run of the first one's words. */
  static boolean cites(Statement gold, Statement found) {
    int[] words = bare(gold.quotation());
    String quoted = SPACE.matcher(found.quotation()).replaceAll("");
    int run = Math.min(LONGEST, Math.max(SHORTEST, words.length / 2));
    return IntStream.rangeClosed(0, Math.max(0, words.length - run))
        .mapToObj(from -> new String(words, from, Math.min(run, words.length - from)))
        .anyMatch(quoted::contains);
  }

  private static int[] bare(String text) {
    return SPACE.matcher(text).replaceAll("").codePoints().toArray();
  }
}
