package org.battlegraph.lexicon;

import java.util.List;
import org.battlegraph.zh.Folding;

/** Words in the titles of sections that tell what came before an event or after it. */
public final class BackgroundSections {
  private final List<String> words;

  private BackgroundSections(List<String> words) {
    this.words = List.copyOf(words);
  }

  /**
   * Returns the words of {@code lexicon/background-sections.tsv}.
   *
   * @throws LexiconException if the list is missing or malformed
   */
  public static BackgroundSections load() {
    return new BackgroundSections(
        WordTable.load("background-sections").rows().stream()
            .map(row -> Folding.fold(row.get("word")))
            .toList());
  }

  /** Tells whether a section with this title is not about the event itself. */
  public boolean matches(String title) {
    String folded = Folding.fold(title);
    return words.stream().anyMatch(folded::contains);
  }
}
