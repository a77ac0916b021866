package org.battlegraph.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.lexicon.Alternation;
import org.battlegraph.lexicon.WordTable;

/**
 * A footnote mark as a reader of the article sees it: a number, in a group of its own behind the
 * group's name (註 1), or a letter.
 *
 * @param group the group's name; {@link #LETTERS} for letters, empty for numbers alone
 * @param number the number; for a letter its place in the alphabet, from 1
 */
record FootnoteMark(String group, int number) {
  /** The group of the marks that are letters. */
  static final String LETTERS = "a";

  /** What stands between the brackets of a mark that belongs to a group. */
  static final String GROUPED =
      Alternation.of(
              WordTable.load("footnote-groups").rows().stream()
                  .map(row -> row.get("word"))
                  .toList())
          + "\\s?\\d{1,3}";

  /** What stands between the brackets of a mark. */
  static final String LABEL = GROUPED + "|\\d{1,3}|[a-z]";

  private static final Pattern PARTS = Pattern.compile("(\\D*?)\\s?(\\d{1,3})");

  /** Reads what stands between the brackets; what is no mark is none. */
  static Optional<FootnoteMark> of(String label) {
    Matcher parts = PARTS.matcher(label);
    if (parts.matches()) {
      return Optional.of(new FootnoteMark(parts.group(1), Integer.parseInt(parts.group(2))));
    }
    boolean letter = label.length() == 1 && label.charAt(0) >= 'a' && label.charAt(0) <= 'z';
    return letter
        ? Optional.of(new FootnoteMark(LETTERS, label.charAt(0) - 'a' + 1))
        : Optional.empty();
  }

  /** Tells whether the mark belongs to a group, so that its list is not that of the numbers. */
  boolean isGrouped() {
    return !group.isEmpty();
  }

  /** Returns the mark as the article shows it, without brackets. */
  String name() {
    if (group.equals(LETTERS)) {
      return Character.toString('a' + number - 1);
    }
    return group.isEmpty() ? Integer.toString(number) : group + " " + number;
  }
}
