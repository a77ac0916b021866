package org.battlegraph.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.battlegraph.zh.Folding;

/**
 * Tells by a title what its article is about: an event, a unit, a place, a state, an organization.
 * The longest known ending counts; a title with none of them tells nothing.
 */
public final class LinkTargets {
  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(（][^()（）]*[)）]\\s*$");

  private final Map<String, String> kinds = new HashMap<>();
  private final WordEdges endings;

  private LinkTargets(List<WordTable.Row> rows) {
    rows.forEach(row -> kinds.putIfAbsent(row.get("ending"), row.get("kind")));
    endings = new WordEdges(kinds.keySet());
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
    int longest = endings.endingAt(bare, 1, bare.length());
    return Optional.ofNullable(kinds.get(bare.substring(bare.length() - longest)))
        .filter(word -> !word.isEmpty());
  }

  /** Returns a title in simplified characters without the brackets behind it. */
  public static String base(String title) {
    String folded = Folding.fold(title);
    boolean bracketed = folded.indexOf(')') >= 0 || folded.indexOf('）') >= 0;
    return (bracketed ? IN_BRACKETS.matcher(folded).replaceAll("") : folded).strip();
  }
}
