package org.battlegraph.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names that an article gives, where what stands behind them fits.
 *
 * <p>It finds what a regular expression of all names, the longest first, would find; but its time
 * does not grow with the number of the names.
 */
public final class NameFinder {
  private final WordTree<Boolean> names;
  private final Pattern behind;

  /**
   * Makes a finder.
   *
   * @param names the names, folded
   * @param behind what must follow and belongs to what is found; it may match no character, and
   *     look back at the name
   */
  public NameFinder(Collection<String> names, Pattern behind) {
    Map<String, Boolean> words = new HashMap<>();
    names.forEach(name -> words.put(name, true));
    this.names = new WordTree<>(words);
    this.behind = behind;
  }

  /**
   * Returns where a name stands in a part of a folded text, in order and apart. What stands around
   * the part is not seen.
   */
  public List<Span> find(String folded, Span part) {
    List<Span> found = new ArrayList<>();
    if (names.isEmpty()) {
      return found;
    }
    @Nullable Matcher follows = null;
    int at = part.begin();
    while (at < part.end()) {
      int end = at + names.longestAt(folded, at, part.end());
      if (end > at) {
        follows = follows == null ? follows(folded, part) : follows;
        follows.region(end - part.begin(), part.length());
        end = follows.lookingAt() ? part.begin() + follows.end() : at;
      }
      if (end > at) {
        found.add(new Span(at, end));
      }
      at = Math.max(at + 1, end);
    }
    return found;
  }

  private Matcher follows(String folded, Span part) {
    return behind
        .matcher(folded.substring(part.begin(), part.end()))
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }
}
