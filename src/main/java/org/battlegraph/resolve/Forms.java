package org.battlegraph.resolve;

import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.battlegraph.zh.Folding;
import org.battlegraph.zh.Numerals;

/** Brings names into the form in which they are compared. */
final class Forms {
  /** Everyday numerals alone: the formal six is also the 陆 of 陆军. */
  private static final Pattern NUMERAL = Pattern.compile("[〇零○一二两三四五六七八九十百千廿卅]+");

  private static final Pattern MARKS = Pattern.compile("[\\s·・．.、,，“”\"'‘’「」『』《》()（）\\-－—_]");

  private Forms() {}

  /** Returns a name in simplified characters without marks, unless it has nothing else. */
  static String plain(String name) {
    String folded = Folding.fold(name);
    String bare = MARKS.matcher(folded).replaceAll("");
    return bare.isEmpty() ? folded : bare;
  }

  /** Returns a name as {@link #plain} does, with its numerals in Arabic digits. */
  static String arabic(String name) {
    return NUMERAL.matcher(plain(name)).replaceAll(Forms::digits);
  }

  /** Returns a link's target without what stands in brackets behind it. */
  static String base(String target) {
    return Folding.fold(target).replaceAll("\\s*[(（][^()（）]*[)）]\\s*$", "").strip();
  }

  private static String digits(MatchResult numeral) {
    OptionalInt value = Numerals.integer(numeral.group());
    return value.isPresent() ? Integer.toString(value.getAsInt()) : numeral.group();
  }
}
