package org.battlegraph.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.query.NameFolding;

/**
 * A name as it is compared.
 *
 * @param core the folded name without what stands in brackets at its end, without 第 before a number
 *     and without the endings of English ordinals
 * @param note what stands in the brackets; empty where there are none
 * @param numbers the numbers in the core
 */
record ComparedName(String core, String note, List<String> numbers) {
  /** The likeness of two spellings of one name. */
  static final double SAME = 1;

  /** The likeness of two names of which one says in brackets what the other leaves open. */
  static final double SAME_BUT_FOR_NOTE = 0.98;

  /** The most that two different names can be alike. */
  private static final double MOST_ALIKE = 0.85;

  /** 第3師 and 第13師 are no variants of a name. */
  private static final double OTHER_NUMBER = 0.4;

  private static final Pattern BRACKETS = Pattern.compile("(.+?)[(（]([^()（）]+)[)）]");
  private static final Pattern ORDINAL = Pattern.compile("(\\d)(?:st|nd|rd|th)(?![a-z]*\\d)");
  private static final Pattern BEFORE_NUMBER = Pattern.compile("第(?=\\d)");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final NameFolding FOLDING = new NameFolding();

  static ComparedName of(String name) {
    String folded = FOLDING.apply(name);
    Matcher brackets = BRACKETS.matcher(folded);
    String core = brackets.matches() ? brackets.group(1) : folded;
    core = ORDINAL.matcher(core).replaceAll("$1");
    core = BEFORE_NUMBER.matcher(core).replaceAll("");
    return new ComparedName(
        core,
        brackets.matches() ? brackets.group(2) : "",
        NUMBER.matcher(core).results().map(MatchResult::group).toList());
  }

  /** How alike two names are, from 0 to 1; from {@link #SAME_BUT_FOR_NOTE} on they are one name. */
  double likeness(ComparedName other) {
    if (core.equals(other.core)) {
      if (note.equals(other.note)) {
        return SAME;
      }
      return note.isEmpty() || other.note.isEmpty() ? SAME_BUT_FOR_NOTE : MOST_ALIKE;
    }
    double dice = dice(core, other.core);
    return numbers.equals(other.numbers) ? MOST_ALIKE * dice : OTHER_NUMBER * dice;
  }

  /** Twice the pairs of letters in common, by those of both (the Sørensen–Dice coefficient). */
  private static double dice(String one, String other) {
    Set<String> pairs = pairs(one);
    Set<String> others = pairs(other);
    int all = pairs.size() + others.size();
    pairs.retainAll(others);
    return all == 0 ? 0 : 2.0 * pairs.size() / all;
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
