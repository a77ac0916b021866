package org.battlegraph.lexicon;

import java.util.List;
import java.util.Optional;
import org.battlegraph.zh.Folding;

/**
 * Tells by a title what its article is about: an event, a unit, a place, a state, an organization.
 * The longest known ending counts; a title with none of them tells nothing.
 */
public final class LinkTargets {
  private final List<WordTable.Row> rows;

  private LinkTargets(List<WordTable.Row> rows) {
    this.rows = rows;
  }

  /** Reads {@code resolve-targets.tsv}. */
  public static LinkTargets load() {
    return new LinkTargets(WordTable.load("resolve-targets").rows());
  }

  /**
   * Returns the word for the kind of what a title is about.
   *
   * @param title a title in any script; brackets behind it do not count
   */
  public Optional<String> kindOf(String title) {
    String bare = base(title);
    String kind = "";
    int longest = 0;
    for (WordTable.Row row : rows) {
      String ending = row.get("ending");
      if (ending.length() > longest && ending.length() < bare.length() && bare.endsWith(ending)) {
        longest = ending.length();
        kind = row.get("kind");
      }
    }
    return Optional.of(kind).filter(word -> !word.isEmpty());
  }

  /** Returns a title in simplified characters without the brackets behind it. */
  public static String base(String title) {
    return Folding.fold(title).replaceAll("\\s*[(（][^()（）]*[)）]\\s*$", "").strip();
  }
}
