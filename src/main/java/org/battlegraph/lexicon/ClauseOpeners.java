package org.battlegraph.lexicon;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.battlegraph.zh.Folding;

/**
 * Words that may open a clause without being its subject: conjunctions, adverbs, phrases of time.
 */
public final class ClauseOpeners {
  private final Pattern openers;

  private ClauseOpeners(Pattern openers) {
    this.openers = openers;
  }

  /**
   * Returns the words of {@code lexicon/clause-openers.tsv}.
   *
   * @throws LexiconException if the list is missing or malformed
   */
  public static ClauseOpeners load() {
    return new ClauseOpeners(
        Pattern.compile(
            WordTable.load("clause-openers").rows().stream()
                .map(row -> Folding.fold(row.get("word")))
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", "|[^\\p{IsHan}])*"))));
  }

  /** Returns what a clause opens with, without the words of the list: perhaps its subject. */
  public String withoutOpeners(String folded) {
    var matcher = openers.matcher(folded);
    return matcher.lookingAt() ? folded.substring(matcher.end()) : folded;
  }
}
