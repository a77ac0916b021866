package org.battlegraph.lexicon;

import java.lang.Character.UnicodeScript;
import java.util.stream.Collectors;
import org.battlegraph.zh.Folding;

/**
 * Words that may open a clause without being its subject: conjunctions, adverbs, phrases of time.
 */
public final class ClauseOpeners {
  private final WordEdges openers;

  private ClauseOpeners(WordEdges openers) {
    this.openers = openers;
  }

  /**
   * Returns the words of {@code lexicon/clause-openers.tsv}.
   *
   * @throws LexiconException if the list is missing or malformed
   */
  public static ClauseOpeners load() {
    return new ClauseOpeners(
        new WordEdges(
            WordTable.load("clause-openers").rows().stream()
                .map(row -> Folding.fold(row.get("word")))
                .collect(Collectors.toSet())));
  }

  /** Returns what a clause opens with, without the words of the list: perhaps its subject. */
  public String withoutOpeners(String folded) {
    int begin = 0;
    for (int length = opener(folded, 0); length > 0; length = opener(folded, begin)) {
      begin += length;
    }
    return folded.substring(begin);
  }

  /** Returns the length of the longest word at an index, or of what is no Chinese character. */
  private int opener(String folded, int index) {
    if (index == folded.length()) {
      return 0;
    }
    int word = openers.beginningAt(folded, index, folded.length());
    int character = folded.codePointAt(index);
    boolean chinese = UnicodeScript.of(character) == UnicodeScript.HAN;
    return word > 0 || chinese ? word : Character.charCount(character);
  }
}
