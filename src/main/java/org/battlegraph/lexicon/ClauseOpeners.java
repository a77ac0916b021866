package org.battlegraph.lexicon;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.battlegraph.zh.Folding;

/**
 * Words that may open a clause without being its subject: conjunctions, adverbs, phrases of time.
 */
public final class ClauseOpeners {
  private final Pattern opener;

  private ClauseOpeners(Pattern opener) {
    this.opener = opener;
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
                .collect(Collectors.joining("|", "(?:", "|[^\\p{IsHan}])"))));
  }

  /** Returns what a clause opens with, without the words of the list: perhaps its subject. */
  public String withoutOpeners(String folded) {
    Matcher matcher = opener.matcher(folded);
    int begin = 0;
    // One at a time: an expression for all of them uses the stack for each.
    while (matcher.region(begin, folded.length()).lookingAt()) {
      begin = matcher.end();
    }
    return folded.substring(begin);
  }
}
