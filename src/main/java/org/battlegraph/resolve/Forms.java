package org.battlegraph.resolve;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.battlegraph.zh.Folding;

/** Brings names into the form in which they are compared. */
final class Forms {
  private static final Pattern NUMERAL = Pattern.compile("[〇零○一二三四五六七八九十百千两]+");
  private static final Pattern MARKS = Pattern.compile("[\\s·・．.、,，“”\"'‘’「」『』《》()（）\\-－—_]");
  private static final String DIGITS = "〇一二三四五六七八九";

  private Forms() {}

  /** Returns a name in simplified characters without marks. */
  static String plain(String name) {
    return MARKS.matcher(Folding.fold(name)).replaceAll("");
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
    String word = numeral.group().replace('零', '〇').replace('○', '〇').replace('两', '二');
    if (word.chars().noneMatch(c -> c == '十' || c == '百' || c == '千')) {
      StringBuilder out = new StringBuilder();
      word.chars().forEach(c -> out.append(DIGITS.indexOf(c)));
      return out.toString();
    }
    long value = 0;
    long digit = 0;
    for (char c : word.toCharArray()) {
      switch (c) {
        case '十', '百', '千' -> {
          value += Math.max(digit, 1) * (c == '十' ? 10 : c == '百' ? 100 : 1000);
          digit = 0;
        }
        default -> digit = DIGITS.indexOf(c);
      }
    }
    return Long.toString(value + digit);
  }
}
