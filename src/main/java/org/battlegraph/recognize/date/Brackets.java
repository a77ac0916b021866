package org.battlegraph.recognize.date;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.battlegraph.model.text.Span;

/** Tells where a date in a bracket says the date right before it in the other calendar. */
final class Brackets {
  /** The longest of the words between a date and the date in the bracket behind it. */
  private static final int WINDOW = 8;

  private final Pattern open =
      Pattern.compile("[（(] ?(?:也?即|亦即|相当于|合)?(?:公元|公历|阳历|西历|国历|新历|西元)? ?");

  /** Makes it. */
  Brackets() {}

  /**
   * Returns both dates with the bracket, if the second stands alone in a bracket behind the first.
   */
  Optional<Span> join(String folded, Span first, Span second) {
    int between = second.begin() - first.end();
    boolean closes = second.end() < folded.length() && isClosing(folded.charAt(second.end()));
    if (between < 1 || between > WINDOW || !closes) {
      return Optional.empty();
    }
    Matcher matcher = open.matcher(folded).region(first.end(), second.begin());
    return matcher.matches()
        ? Optional.of(new Span(first.begin(), second.end() + 1))
        : Optional.empty();
  }

  private static boolean isClosing(char c) {
    return c == '）' || c == ')';
  }

  /** Tells whether one date is of the old calendar and the other says the same day in the new. */
  static boolean meansTheOther(Expression old, Expression western) {
    boolean day = western.day().isPresent() && western.month().isPresent();
    boolean isWestern =
        day && !western.unconverted() && (!western.chinese() || western.year().isPresent());
    return isWestern && (old.unconverted() || old.isBareChineseDay());
  }
}
